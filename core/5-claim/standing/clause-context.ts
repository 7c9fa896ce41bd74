import type { Sentence } from '#sentence'
import { deps } from '../walk.ts'
import type { StandingReading } from './read-standing.ts'
import { govern } from './standing.ts'
import type { StandingWords } from './standing-words.ts'
import { isGerund, isInfinitive, isPast } from './tense.ts'
import { lemmaAt } from './words-of.ts'

type Read = (sentence: Sentence, index: number, known: StandingWords) => StandingReading

/** What a clause of time, cause, purpose or condition tells, by the word that opens it. */
export function clauseContext(sentence: Sentence, index: number, known: StandingWords, read: Read): StandingReading {
  const { head } = sentence.tokens[index]!
  const marks = deps(sentence, index, ['mark', 'advmod', 'case']).map(child => lemmaAt(sentence, child))
  const has = (words: ReadonlySet<string>): boolean => marks.some(mark => words.has(mark))
  const verb = lemmaAt(sentence, head)
  if (has(known.askers) && (known.unsettled.has(verb) || known.settled.has(verb))) return { standing: 'asked', rule: `${verb} if` }
  if (has(known.hypotheses) || marks.some(mark => known.askers.has(mark))) return { standing: 'imagined', rule: 'condition' }
  if (has(known.withouts)) return { standing: 'counterfact', rule: 'without' }
  const outer = read(sentence, head, known).standing
  if (has(known.openTimes) && !isPast(sentence, index) && outer !== 'fact' && outer !== 'counterfact')
    return { standing: 'imagined', rule: `open time, ${outer}` }
  if (isInfinitive(sentence, index)) {
    const degree = (sentence.dependents[head] ?? []).concat(head).map(child => lemmaAt(sentence, child))
    if (degree.includes('too')) return { standing: outer === 'counterfact' ? 'fact' : 'counterfact', rule: 'too … to' }
    // "came to help", "used ropes to climb": beside a verb that would only tell that it was done stands what it was done for.
    const signature = known.signatures.get(`${lemmaAt(sentence, head)} to`)
    const isGoing = known.futures.has(lemmaAt(sentence, head)) && isPast(sentence, head)
    if (signature && signature.done !== 'fact' && !isGoing)
      return {
        standing:
          outer === 'counterfact'
            ? signature.undone === 'same'
              ? outer
              : signature.undone
            : signature.done === 'same'
              ? outer
              : signature.done,
        rule: `${lemmaAt(sentence, head)} to, advcl`
      }
    return { standing: outer === 'fact' ? 'aimed' : outer === 'counterfact' ? outer : 'planned', rule: `purpose, ${outer}` }
  }
  const object =
    isGerund(sentence, index) && has(known.ofDeeds)
      ? (known.signatures.get(`${lemmaAt(sentence, head)} doing`) ?? known.signatures.get(lemmaAt(sentence, head)))
      : undefined
  if (object) return { standing: govern(outer, object), rule: `${lemmaAt(sentence, head)} ${marks[0]} doing` }
  if (marks.length === 0 && isGerund(sentence, index)) {
    const followed = followedFrom(sentence, index, known)
    if (followed >= 0) return { standing: read(sentence, followed, known).standing, rule: `what ${lemmaAt(sentence, followed)} to led to` }
    return { standing: outer === 'counterfact' ? 'fact' : outer, rule: `alongside, ${outer}` }
  }
  if (isGerund(sentence, index)) return { standing: outer === 'counterfact' ? 'fact' : outer, rule: `${marks[0]} doing, ${outer}` }
  return { standing: 'fact', rule: `clause ${marks[0] ?? ''}` }
}

/** "decided to retreat, leaving the town to them": behind a comma, what followed from what was resolved on; the verb that tells the resolve, else -1. */
function followedFrom(sentence: Sentence, index: number, known: StandingWords): number {
  const { head } = sentence.tokens[index]!
  const { relation, head: verb } = sentence.tokens[head]!
  const isBehindComma = deps(sentence, index, 'punct').some(child => child < index && sentence.tokens[child]!.words === ',')
  const isResolved = relation === 'xcomp' && isInfinitive(sentence, head) && isPast(sentence, verb)
  return isBehindComma && isResolved && known.resolves.has(lemmaAt(sentence, verb)) ? verb : -1
}
