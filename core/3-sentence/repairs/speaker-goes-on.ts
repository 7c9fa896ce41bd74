import { gather } from '#base'
import type { SentenceKnowledge } from '../knowledge.ts'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "Turkey says that three posts have been surrounded and threatened to respond": the last verb is what Turkey did, not what it said.
 * A verb without a subject of its own, coordinated with what was said, goes to the verb of saying when its number fits that one's subject alone,
 * or when it is a verb of saying with a clause or an object behind a passive or a form in -ing ("denied that they were there and accused").
 */
export const speakerGoesOn: Repair = (tokens, knowledge) => {
  const changes = gather(tokens, token => (token.relation === 'conj' && token.tag === 'VERB' ? mend(tokens, token, knowledge) : []))
  return rehang(tokens, changes)
}

function mend(tokens: readonly Token[], verb: Token, knowledge: SentenceKnowledge): readonly Change[] {
  const said = tokens[verb.head]
  const saying = tokens[said?.head ?? -1]
  if (!said || !saying || said.relation !== 'ccomp' || saying.index > said.index || !knowledge.saying.has(saying.lemma)) return []
  if (under(tokens, verb.index, 'nsubj', 'csubj').length > 0) return []
  const inner = numberOf(tokens, under(tokens, said.index, 'nsubj').at(-1))
  const outer = numberOf(tokens, under(tokens, saying.index, 'nsubj').at(-1))
  const own = numberOfVerb(tokens, verb)
  const fitsOuterAlone = own !== undefined && outer === own && inner !== undefined && inner !== own
  return fitsOuterAlone || speaksBehindPassive(tokens, said, verb, knowledge) ? [{ index: verb.index, head: saying.index }] : []
}

function speaksBehindPassive(tokens: readonly Token[], said: Token, verb: Token, knowledge: SentenceKnowledge): boolean {
  const passive = tokens.some(token => token.head === said.index && token.relation === 'aux:pass')
  const goingOn = /ing$/i.test(said.words) && under(tokens, said.index, 'aux').length > 0
  if (!(passive || goingOn) || !knowledge.saying.has(verb.lemma) || under(tokens, verb.index, 'aux').length > 0) return false
  return under(tokens, verb.index, 'xcomp', 'ccomp', 'obj').some(token => token.index > verb.index)
}

type Number = 'one' | 'many'

function numberOf(tokens: readonly Token[], subject: Token | undefined): Number | undefined {
  if (!subject) return undefined
  if (under(tokens, subject.index, 'conj').length > 0) return 'many'
  if (subject.tag === 'PROPN') return 'one'
  if (subject.tag === 'NOUN') return subject.lemma === subject.words.toLowerCase() ? 'one' : 'many'
  return subject.tag === 'PRON' && /^(?:they|we|these|those)$/i.test(subject.words)
    ? 'many'
    : /^(?:he|she|it|this)$/i.test(subject.words)
      ? 'one'
      : undefined
}

/** What a finite verb or its first auxiliary tells about its subject; nothing for past forms. */
function numberOfVerb(tokens: readonly Token[], verb: Token): Number | undefined {
  const first = under(tokens, verb.index, 'aux', 'cop')[0] ?? verb
  const form = first.words.toLowerCase()
  if (/^(?:has|is|was|does)$/.test(form)) return 'one'
  if (/^(?:have|are|were|do)$/.test(form)) return 'many'
  return first === verb && form.endsWith('s') && form !== verb.lemma ? 'one' : undefined
}
