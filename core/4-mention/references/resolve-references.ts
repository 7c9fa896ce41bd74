import type { Note } from '#base'
import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import type { ActorKnowledge } from '../actors/actor-knowledge.ts'
import type { TheatreFound } from '../actors/find-theatre.ts'
import { byIndex } from '../by-index.ts'
import type { ActorMention } from '../mention.ts'
import { calledBy } from './called-by.ts'
import { startEarlier } from './earlier.ts'
import { findIssuer } from './find-issuer.ts'
import { leaveOpen } from './leave-open.ts'
import type { ReferenceScene } from './reference-scene.ts'
import { resolveDescription } from './resolve-description.ts'
import { resolveNameAgain } from './resolve-name-again.ts'
import { resolveOwner } from './resolve-owner.ts'
import { resolveOwners } from './resolve-owners.ts'
import { resolvePronoun } from './resolve-pronoun.ts'

/**
 * Actors with pronouns, definite descriptions and short names resolved to those that they take up. `words` stay as printed; `name`, `side`,
 * `id` and `members` say who is meant; `certainty` becomes `inferred`. First-person pronouns are whoever issues the report, or wait for their speaker: `resolveFirstPerson`.
 */
export function resolveReferences(
  text: CleanText,
  sentences: readonly Sentence[],
  found: { readonly actors: readonly ActorMention[]; readonly theatre: TheatreFound },
  knowledge: ActorKnowledge
): { readonly actors: readonly ActorMention[]; readonly notes: readonly Note[] } {
  const earlier = startEarlier()
  const base = { theatre: found.theatre, knowledge, sentences, earlier, issuer: findIssuer(text, sentences, found, knowledge) }
  const foundIn = byIndex(found.actors, ({ sentence }) => sentence)
  const pronounAt = (sentence: number, head: number): ActorMention | undefined => {
    const pronoun = foundIn(sentence).find(mention => mention.head === head)
    return pronoun && resolvePronoun(pronoun, { ...base, resolved: () => undefined })
  }
  for (const mention of found.actors) {
    const beside = foundIn(mention.sentence)
    const called = calledBy(mention, beside, base)
    if (called) {
      earlier.add(called)
      continue
    }
    const owned = resolveOwners(mention, beside, base)
    earlier.add(owned.members ? owned : leaveOpen(resolve(mention, { ...base, resolved: pronounAt }), beside, base))
  }
  return { actors: earlier.all, notes: [...notesOf(earlier.all), ...openOwners(earlier.all)] }
}

/** One note for all pronouns that found nobody. */
function notesOf(actors: readonly ActorMention[]): readonly Note[] {
  const lost = actors.filter(
    mention => mention.form === 'pronoun' && mention.certainty === 'stated' && /^(he|she|they|him|her|them)$/i.test(mention.words)
  )
  const first = lost[0]
  if (!first) return []
  return [
    { stage: 'mention', rule: 'pronoun', span: first.span, says: `${lost.length} pronouns found nobody before them whom they could mean.` }
  ]
}

/** A note for each speaker whose state the report leaves open. */
const openOwners = (actors: readonly ActorMention[]): readonly Note[] =>
  actors
    .filter(({ rule }) => rule === 'whose-is-open')
    .map(({ span, words, rule }) => ({
      stage: 'mention',
      rule,
      span,
      says: `The report does not tell whose “${words}” is, and another state acts beside it; it was given no side.`
    }))

function resolve(mention: ActorMention, scene: ReferenceScene): ActorMention {
  if (mention.form === 'pronoun') return resolvePronoun(mention, scene)
  if (mention.form !== 'description') return resolveNameAgain(mention, scene)
  return resolveOwner(mention, scene) ?? resolveDescription(mention, scene)
}
