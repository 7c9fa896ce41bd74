import { gather, onceFor } from '#base'
import type { Sentence } from '#sentence'
import { surfaceSubject } from '../frame.ts'
import type { Grammar } from '../grammar.ts'
import { isPassive } from '../voice.ts'
import { below, caseLemmas, deps, isUnder, relationIs } from '../walk.ts'
import type { CueWords } from './attribution.ts'
import { type Content, cueContent, isInside } from './cue-content.ts'
import { nounCue } from './noun-cue.ts'

/** A cue of a sentence with the head of whoever is its source, where one is named, and its content. Numbers are tokens. */
export type Saying = { readonly source?: number; readonly cue: number; readonly content: Content }

/** Every verb, adjective, noun and preposition of a sentence that makes someone a source, in order. */
export const findSayings = (sentence: Sentence, cues: CueWords, grammar: Grammar): readonly Saying[] => sayingsBy(cues)(grammar)(sentence)

/** Found once, for the claims and for the attributions. */
const sayingsBy = onceFor((cues: CueWords) =>
  onceFor((grammar: Grammar) => onceFor((sentence: Sentence) => sayingsOf(sentence, cues, grammar)))
)

function sayingsOf(sentence: Sentence, cues: CueWords, grammar: Grammar): readonly Saying[] {
  const found = gather(sentence.tokens, ({ index }) => sayingAt(sentence, index, cues, grammar) ?? [])
  // Whoever stands behind "according to" tells all the rest, and is no part of what another says there.
  const tellers = found.filter(({ source, cue }) => source === cue && isSetOff(sentence, cue)).map(({ cue }) => cue)
  // "according to a doctor who told the radio that …": but they may tell more themselves.
  const others = (cue: number) => tellers.filter(teller => cue === teller || !isUnder(sentence, cue, teller))
  return found.map(one => ({ ...one, content: { ...one.content, outside: [...one.content.outside, ...others(one.cue)] } }))
}

function sayingAt(sentence: Sentence, cue: number, cues: CueWords, grammar: Grammar): Saying | undefined {
  const { tag } = sentence.tokens[cue]!
  const told = sourcePhrase(sentence, cue, grammar)
  if (told) return { source: cue, cue, content: told }
  if (tag === 'NOUN') return nounCue(sentence, cue, cues, grammar)
  const inverted = tag === 'VERB' ? inversion(sentence, cue, cues) : undefined
  if (inverted) return inverted
  const content = tag === 'VERB' || tag === 'ADJ' ? cueContent(sentence, cue, cues) : undefined
  if (!content) return undefined
  const source = sourcesOf(sentence, cue, grammar).find(
    one => !isInside(sentence, one, content) && !cues.nobody.has(sentence.tokens[one]!.words.toLowerCase())
  )
  return source === undefined ? { cue, content } : { source, cue, content }
}

/** "… and the road was shut said the governor": a verb of saying at the end with its speaker behind it, whatever it was joined to. */
function inversion(sentence: Sentence, cue: number, cues: CueWords): Saying | undefined {
  const { lemma, relation, head } = sentence.tokens[cue]!
  if (cues.clauses.get(lemma.toLowerCase()) !== 'say' || cue < 3 || !/^(conj|parataxis|advcl|dep)/.test(relation)) return undefined
  // "blamed rebels, and promised an inquiry": right behind "and" a verb goes on with who acted before.
  if (deps(sentence, cue, 'cc').some(index => index === cue - 1)) return undefined
  // "said that …, and broadcast pictures": what is joined to what someone says by "and" is no second speaker's.
  const joined = sentence.tokens[head]!
  if (
    joined.relation === 'ccomp' &&
    cues.clauses.has(sentence.tokens[joined.head]!.lemma.toLowerCase()) &&
    deps(sentence, cue, 'cc').length > 0
  )
    return undefined
  const [speaker, ...others] = deps(sentence, cue, ['obj', 'nsubj', 'ccomp', 'xcomp'])
  if (speaker === undefined || others.length > 0 || speaker < cue || !relationIs(sentence.tokens[speaker]!.relation, ['obj', 'nsubj']))
    return undefined
  const end = below(sentence, speaker).at(-1)!
  if (sentence.tokens.slice(end + 1).some(({ tag }) => tag !== 'PUNCT')) return undefined
  return { source: speaker, cue, content: { kind: 'say', inside: [head], outside: [cue] } }
}

/** Who is the source: the subject, the agent of a passive, whoever stands behind an inverted verb; else whoever the clause is about. */
function sourcesOf(sentence: Sentence, cue: number, grammar: Grammar): readonly number[] {
  if (isPassive(sentence, cue, grammar))
    return deps(sentence, cue, ['obl', 'nmod']).filter(index => caseLemmas(sentence, index).includes('by'))
  const own = [...deps(sentence, cue, 'nsubj')].sort((a, b) => Math.abs(a - cue) - Math.abs(b - cue))
  return own.length > 0 ? own : surfaceSubject(sentence, cue, grammar)
}

/** "according to the ministry": the phrase is the source, the rest of its clause the content; set off at either end of a sentence, all of it. */
function sourcePhrase(sentence: Sentence, index: number, grammar: Grammar): Content | undefined {
  const { relation, head } = sentence.tokens[index]!
  if (head < 0 || !/^(obl|nmod|advcl|parataxis|dep|advmod)/.test(relation)) return undefined
  if (!caseLemmas(sentence, index).some(one => grammar.sourcePrepositions.has(one)) || isRate(sentence, index)) return undefined
  const climbs = isSetOff(sentence, index) ? /./ : /^(nmod|obl|obj|nsubj|conj|appos|amod|acl|xcomp)/
  let at = head
  while (sentence.tokens[at]!.head >= 0 && climbs.test(sentence.tokens[at]!.relation)) at = sentence.tokens[at]!.head
  return { kind: 'say', inside: [at], outside: [index] }
}

/** "per year": a bare noun behind a preposition of one word is a measure. */
const isRate = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]!.tag === 'NOUN' && below(sentence, index).length === 2 && sentence.tokens[index - 1]?.relation === 'case'

function isSetOff(sentence: Sentence, index: number): boolean {
  const phrase = below(sentence, index)
  const [first, last] = [phrase[0]!, phrase.at(-1)!]
  const isMark = ({ tag }: Sentence['tokens'][number]): boolean => tag === 'PUNCT'
  return first === 0 || (isMark(sentence.tokens[first - 1]!) && sentence.tokens.slice(last + 1).every(isMark))
}
