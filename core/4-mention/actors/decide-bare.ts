import type { Category } from './category.ts'
import { composeOrgan } from './compose-organ.ts'
import { countryHere } from './country-here.ts'
import { type Party, partyOfName, rebelsOf, sideOfState } from './party.ts'
import type { Phrase } from './read-phrase.ts'
import type { Scene } from './scene.ts'

/** A noun with nothing beside it: the theatre's own army, government, police or rebels; others stay what the noun says. */
export function decideBare(phrase: Phrase, category: Category, scene: Scene, words: string): Party {
  const sponsor = phrase.evidence.find(evidence => evidence.tie === 'sponsor')?.name
  const code = countryHere(scene, phrase)
  const own = /^(soldier|police|government|leader|official)$/.test(category)
  const foreign = [...phrase.modifiers, phrase.lemma].some(word => scene.knowledge.words.foreignWords.includes(word))
  const others = category === 'soldier' && code === scene.theatre.country && scene.theatre.parties?.noArmy === true
  if (own && !foreign && !others && code !== undefined && sideOfState(code, scene) && !(sponsor && category === 'soldier')) {
    return { ...composeOrgan(phrase, category, code, scene, words), rule: 'theatre-own' }
  }
  const { words: known } = scene.knowledge
  if (known.oppositionWords.includes(phrase.lemma)) return oppositionOf(code, category, scene, words)
  if (category === 'fighter' && (known.rebelWords.includes(phrase.lemma) || known.unmarkedFighters.includes(phrase.lemma)))
    return { ...rebelsOf(code, scene, words, 'theatre-own'), kind: 'people' }
  const ownSide: Partial<Record<Category, string>> = {
    activist: 'activists',
    crowd: 'civilians',
    monitor: 'monitor',
    media: 'media',
    journalist: 'media'
  }
  const witness = /witness$/.test(phrase.lemma) ? 'witnesses' : undefined
  const side =
    witness ??
    ownSide[category] ??
    (category === 'fighter' ? undefined : phrase.noun.side) ??
    (sponsor ? partyOfName(sponsor, scene).side : undefined)
  return {
    kind: kindOf(category),
    name: plainName(phrase, words),
    ...(side ? { side } : {}),
    class: category,
    rule: 'noun',
    certainty: side ? 'inferred' : 'stated'
  }
}

/** The words of a phrase without its determiner, as a name. */
export function plainName(phrase: Pick<Phrase, 'noun'>, words: string): string {
  const name = words.replace(/^(the|a|an|some|any|all|these|those|this|that|several|many)\s+/i, '')
  return phrase.noun.lemma === 'civilian' ? 'civilians' : name
}

/** The kind of an actor of a category; a group stays a group. */
export function kindOf(category: Category, given?: Party['kind']): Party['kind'] {
  if (category === 'media') return 'media'
  if (/^(leader|speaker|journalist|official|activist|crowd|victim|civilian|police|soldier|fighter)$/.test(category))
    return given === 'group' || given === 'organisation' ? given : 'people'
  return given && given !== 'person' ? given : category === 'state' ? 'state' : 'organisation'
}

/** The political opposition of a country, or its rebels where fighters are meant. */
export function oppositionOf(code: string | undefined, category: Category, scene: Scene, words: string): Party {
  const theatre = code === undefined ? undefined : scene.theatre.byCountry.get(code)
  if (theatre?.rebels && /^(fighter|soldier)$/.test(category))
    return { ...rebelsOf(code, scene, words, 'opposition-word'), kind: kindOf(category) }
  const side = theatre?.opposition
  return {
    kind: kindOf(category),
    name: side ?? words,
    ...(side ? { side } : {}),
    class: 'opposition',
    rule: 'opposition-word',
    certainty: 'inferred'
  }
}
