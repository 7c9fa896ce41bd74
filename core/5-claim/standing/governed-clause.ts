import { gather } from '#base'
import type { Sentence } from '#sentence'
import { deps } from '../walk.ts'
import { aimOf } from './aim-of.ts'
import { isDisowned } from './is-disowned.ts'
import { isDenied } from './own-standing.ts'
import type { StandingReading } from './read-standing.ts'
import { govern, type Signature } from './standing.ts'
import type { StandingWords } from './standing-words.ts'
import { isGerund, isInfinitive, isPast } from './tense.ts'
import { lemmaAt } from './words-of.ts'

type Read = (sentence: Sentence, index: number, known: StandingWords) => StandingReading

/** What a clause tells under the verb, noun or adjective that governs it: by the governor's signature, else by the form of the clause. */
export function governedClause(sentence: Sentence, index: number, known: StandingWords, read: Read): StandingReading {
  const { relation, head } = sentence.tokens[index]!
  const lemma = lemmaAt(sentence, head)
  const infinitive = isInfinitive(sentence, index)
  const marks = deps(sentence, index, 'mark').map(child => lemmaAt(sentence, child))
  const isWhole = deps(sentence, index, ['nsubj', 'nsubj:pass']).length > 0 && deps(sentence, index, ['aux', 'aux:pass']).length > 0
  if (relation === 'acl' && !infinitive && marks.length === 0 && !isWhole) return { standing: 'fact', rule: 'participle on a noun' }
  if (marks.some(mark => known.askers.has(mark))) return { standing: 'asked', rule: `${lemma} if` }
  if (infinitive && marks.some(mark => known.excepting.has(mark))) {
    const only = isOnlyWay(sentence, head, known)
    if (only) return { standing: isPast(sentence, sentence.tokens[head]!.head) ? 'fact' : 'planned', rule: `no ${lemma} but to` }
  }
  const outer = read(sentence, head, known).standing
  if (infinitive && deps(sentence, index, 'cop').length > 0 && deps(sentence, index, 'nsubj').length > 0)
    return { standing: aimOf(sentence, index, known) ?? outer, rule: 'was to' }
  if (isDisowned(sentence, head, known)) return { standing: 'counterfact', rule: `denied ${lemma}` }
  if (isRefuted(sentence, index, known)) return { standing: 'counterfact', rule: 'refuted' }
  if (
    infinitive &&
    [...deps(sentence, index, 'advmod'), ...deps(sentence, head, 'advmod')].some(child => known.yets.has(lemmaAt(sentence, child)))
  )
    return { standing: 'counterfact', rule: 'yet to' }
  const signature = signatureOf(sentence, index, known)
  if (signature) {
    // "denied reports that", "there are no reports that": what nobody tells, or is told to be untrue.
    const untold = outer === 'counterfact' && signature.done === 'same' && sentence.tokens[head]!.tag === 'NOUN'
    const standing = untold ? outer : govern(outer, signature)
    const did = standing === 'able' && outer === 'fact' && isPast(sentence, head)
    return { standing: did ? 'fact' : standing, rule: `${lemma} ${infinitive ? 'to' : relation}` }
  }
  if (!infinitive)
    return {
      standing: (relation === 'ccomp' || relation === 'csubj') && outer === 'counterfact' ? 'fact' : outer,
      rule: `clause of ${relation}`
    }
  if (relation === 'acl') return { standing: outer === 'counterfact' ? outer : 'planned', rule: 'noun to' }
  if (sentence.tokens[head]!.tag === 'ADJ') return { standing: outer === 'fact' ? 'imagined' : outer, rule: 'adjective to' }
  return { standing: outer === 'counterfact' ? outer : 'planned', rule: 'verb to' }
}

/** "had no choice but to", "have little option but to": a noun that none is left of, under a verb of having. */
const isOnlyWay = (sentence: Sentence, noun: number, known: StandingWords): boolean =>
  sentence.tokens[noun]!.relation === 'obj' &&
  deps(sentence, noun, ['det', 'amod', 'advmod']).some(child => known.noneOf.has(lemmaAt(sentence, child)))

function signatureOf(sentence: Sentence, index: number, known: StandingWords): Signature | undefined {
  const { relation, head } = sentence.tokens[index]!
  const lemma = lemmaAt(sentence, head)
  const form = isInfinitive(sentence, index) ? 'to' : isGerund(sentence, index) ? 'doing' : 'that'
  // What somebody says of a thing in a clause of its own is told by them, also where the verb alone would doubt or deny it.
  const own = known.signatures.get(`${lemma} ${form}`)
  return own ?? (relation === 'csubj' && sentence.tokens[head]!.tag === 'VERB' ? undefined : known.signatures.get(lemma))
}

/** "Claims that … are untrue", "it is not true that …", "reports that … proved false". */
function isRefuted(sentence: Sentence, index: number, known: StandingWords): boolean {
  const { relation, head } = sentence.tokens[index]!
  if (!/^(acl|ccomp|csubj)/.test(relation)) return false
  const governor = sentence.tokens[head]!
  const isNoun = governor.tag === 'NOUN'
  const judged = isNoun && governor.relation.startsWith('nsubj') ? governor.head : head
  // "The reports that … turned out to be false": where the tree takes what judges them for a part of them.
  const beside = isNoun ? deps(sentence, head, 'acl').filter(at => at > index) : []
  return [judged, ...gather([head, judged, ...beside], at => deps(sentence, at, ['ccomp', 'xcomp']))]
    .filter(at => at >= 0 && sentence.tokens[at]!.tag === 'ADJ')
    .some(at => known.refuting.has(lemmaAt(sentence, at)) || (known.upholding.has(lemmaAt(sentence, at)) && isDenied(sentence, at, known)))
}
