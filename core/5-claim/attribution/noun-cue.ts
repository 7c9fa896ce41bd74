import type { Sentence } from '#sentence'
import { surfaceSubject } from '../frame.ts'
import type { Grammar } from '../grammar.ts'
import { caseLemmas, deps } from '../walk.ts'
import type { CueWords } from './attribution.ts'
import type { Saying } from './find-sayings.ts'

/** "the minister's claim that …", "a plan by the union to strike", "they made a promise to pay": a noun of saying with its owner and its content. */
export function nounCue(sentence: Sentence, cue: number, cues: CueWords, grammar: Grammar): Saying | undefined {
  const token = sentence.tokens[cue]!
  if (!cues.nouns.has(token.lemma.toLowerCase())) return undefined
  const owner = ownerOf(sentence, cue, cues, grammar)
  if (owner === undefined || cues.nobody.has(sentence.tokens[owner]!.words.toLowerCase())) return undefined
  const inside = [
    ...deps(sentence, cue, ['acl', 'ccomp']).filter(
      head => sentence.tokens[head]!.relation !== 'acl:relcl' && deps(sentence, head, 'mark').length > 0
    ),
    ...deps(sentence, cue, 'nmod').filter(head => head !== owner && caseLemmas(sentence, head).some(one => cues.nounPrepositions.has(one)))
  ]
  return inside.length > 0 ? { source: owner, cue, content: { kind: 'say', inside, outside: [] } } : undefined
}

function ownerOf(sentence: Sentence, cue: number, cues: CueWords, grammar: Grammar): number | undefined {
  const before = deps(sentence, cue, 'nmod:poss')[0]
  if (before !== undefined) return before
  const behind = deps(sentence, cue, 'nmod').find(index => caseLemmas(sentence, index).some(one => one !== 'of' && cues.ownedBy.has(one)))
  if (behind !== undefined) return behind
  const { relation, head } = sentence.tokens[cue]!
  if (relation !== 'obj' || head < 0 || sentence.tokens[head]!.tag !== 'VERB') return undefined
  const own = deps(sentence, head, 'nsubj')
  return (own.length > 0 ? own : surfaceSubject(sentence, head, grammar))[0]
}
