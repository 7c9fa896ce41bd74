import type { Sentence } from '#sentence'
import { deps, relationIs } from '../walk.ts'
import type { Standing } from './standing.ts'
import type { StandingWords } from './standing-words.ts'
import { isPast } from './tense.ts'
import { lemmaAt, wordAt } from './words-of.ts'

/** Negation, modal and hedges on a predicate itself. */
export function ownStanding(sentence: Sentence, index: number, known: StandingWords): Standing {
  if (isDenied(sentence, index, known)) return 'counterfact'
  const modal = modalOf(sentence, index, known)
  if (modal) return modal === 'imagined' && isComing(sentence, index, known) ? 'planned' : modal
  for (const child of deps(sentence, index, ['advmod', 'amod', 'nmod:desc'])) {
    const hedge = known.hedges.get(wordAt(sentence, child)) ?? known.hedges.get(lemmaAt(sentence, child))
    if (hedge) return hedge
  }
  return 'fact'
}

/** "said that it would leave": the future of what was said then. */
function isComing(sentence: Sentence, index: number, known: StandingWords): boolean {
  const { relation, head } = sentence.tokens[index]!
  if (!relationIs(relation, 'ccomp') || head < 0 || !isPast(sentence, head)) return false
  const helpers = deps(sentence, index, 'aux').map(child => wordAt(sentence, child))
  // "would leave if it were freed" is unreal; "said that it would leave if Juba freed them" is meant.
  const unreal = deps(sentence, index, 'advcl').some(
    child =>
      deps(sentence, child, 'mark').some(mark => known.hypotheses.has(lemmaAt(sentence, mark))) &&
      (deps(sentence, child, ['aux', 'cop']).length > 0 || !isPast(sentence, child))
  )
  return helpers.includes('would') && !helpers.includes('have') && !unreal && known.signatures.get(lemmaAt(sentence, head))?.done === 'same'
}

/** "will", "may have", "was able": the standing that an auxiliary gives. */
export function modalOf(sentence: Sentence, index: number, known: StandingWords): Standing | undefined {
  const helpers = deps(sentence, index, 'aux')
  const perfect = helpers.some(child => lemmaAt(sentence, child) === 'have')
  for (const child of helpers) {
    // "got injured" is no "got to".
    if (sentence.tokens[child]!.relation === 'aux:pass') continue
    const modal = known.modals.get(lemmaAt(sentence, child)) ?? known.modals.get(wordAt(sentence, child))
    // "Shots could be heard" were heard.
    if (!perfect && known.sensing.has(lemmaAt(sentence, index)) && known.abilities.has(wordAt(sentence, child))) return undefined
    if (modal === 'imagined' && known.polite.has(lemmaAt(sentence, index))) return undefined
    if (modal) return perfect ? (known.perfectModals.get(modal) ?? modal) : modal
  }
  return undefined
}

/** "not", "never", "no one", "few", "no longer", "nothing": on the predicate, its subject or its object. */
export function isDenied(sentence: Sentence, index: number, known: StandingWords): boolean {
  const own = (sentence.dependents[index] ?? []).some(
    child => /^(advmod|det|case|cc:preconj|cc|neg|aux)/.test(sentence.tokens[child]!.relation) && denies(sentence, child, known)
  )
  if (own) return true
  return deps(sentence, index, ['nsubj', 'obj', 'obl', 'iobj']).some(
    argument =>
      known.nobodies.has(wordAt(sentence, argument)) ||
      deps(sentence, argument, ['det', 'advmod', 'cc:preconj']).some(child => denies(sentence, child, known, true))
  )
}

/** "only" words are said of more than one thing: "not many came", "few came", but "not only". */
function denies(sentence: Sentence, index: number, known: StandingWords, ofNoun = false): boolean {
  const lemma = lemmaAt(sentence, index)
  if (ofNoun) return known.noneOf.has(lemma) || known.noneOf.has(wordAt(sentence, index))
  if (!known.negations.has(lemma))
    return known.negations.size > 0 && deps(sentence, index, ['advmod', 'det']).some(inner => lemmaAt(sentence, inner) === 'no')
  return !known.notOnly.has(lemmaAt(sentence, index + 1 < sentence.tokens.length ? index + 1 : index))
}
