import type { Noun } from '../noun.ts'
import type { Category } from './category.ts'
import { composeOrgan } from './compose-organ.ts'
import { countryBefore, countryBehind, countryHere, isAgainst } from './country-here.ts'
import { type Party, partyOfName, rebelsOf, sideOfState } from './party.ts'
import type { Phrase } from './read-phrase.ts'
import type { Scene } from './scene.ts'

/** A noun with nothing beside it: the theatre's own army, government, police or rebels; others stay what the noun says. */
export function decideBare(phrase: Phrase, category: Category, scene: Scene, words: string): Party {
  const armed = armedKind(phrase, category, scene)
  if (armed) {
    const theirs = decideBare({ ...phrase, noun: armed, lemma: armed.lemma, modifiers: [] }, 'fighter', scene, words)
    return { ...theirs, kind: kindOf(category), name: plainName(phrase, words), class: category, rule: 'armed-and-noun' }
  }
  const sponsor = phrase.evidence.find(evidence => evidence.tie === 'sponsor')?.name
  const { words: known } = scene.knowledge
  const own = /^(soldier|police|government|leader|official)$/.test(category)
  const isOpposition = known.oppositionWords.includes(phrase.lemma)
  const beside = own || isOpposition ? (countryBefore(scene, phrase) ?? countryBehind(scene, phrase)) : undefined
  const found = beside ?? countryHere(scene, phrase)
  const code = found !== undefined && isAgainst(scene, phrase, found) ? undefined : found
  // "Coalition forces": the word that opens a sentence has its capital from that.
  const opening = phrase.from === 0 && phrase.head > 0 ? (scene.sentence.tokens[0]?.words.toLowerCase() ?? '') : ''
  const foreign = [opening, ...phrase.modifiers, phrase.lemma].some(word => known.foreignWords.includes(word))
  const others = category === 'soldier' && code !== undefined && scene.theatre.byCountry.get(code)?.noArmy === true
  if (
    own &&
    !foreign &&
    !isOwned(phrase, scene) &&
    !others &&
    code !== undefined &&
    sideOfState(code, scene) &&
    !(sponsor && category === 'soldier')
  ) {
    return { ...composeOrgan(phrase, category, code, scene, words), rule: 'theatre-own' }
  }
  if (isOpposition) return oppositionOf(code, category, scene, words)
  if (category === 'fighter' && (known.rebelWords.includes(phrase.lemma) || known.unmarkedFighters.includes(phrase.lemma)))
    return { ...rebelsOf(code, scene, words, 'theatre-own'), kind: 'people' }
  const loyal = known.regimeWords.includes(phrase.lemma) && category === 'fighter' && code !== undefined && sideOfState(code, scene)
  if (loyal)
    return { kind: 'people', name: plainName(phrase, words), side: loyal, class: 'fighter', rule: 'theatre-own', certainty: 'inferred' }
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

/** "a jihadist commander", "the gang's leader": the noun for armed people that says whose the leader is. */
function armedKind(phrase: Phrase, category: Category, { knowledge }: Scene): Noun | undefined {
  if (!/^(leader|official|speaker)$/.test(category)) return undefined
  return phrase.modifiers
    .map(modifier => knowledge.nouns.get(modifier))
    .find(noun => noun?.classes.some(className => /^(fighter|armed-group)$/.test(className)))
}

/** "their leader": whose it is is told by the pronoun. */
const isOwned = (phrase: Phrase, { sentence, knowledge }: Scene): boolean =>
  sentence.tokens
    .slice(phrase.from, phrase.head)
    .some(({ relation, head, words }) => relation === 'nmod:poss' && head === phrase.head && knowledge.words.pronouns[words.toLowerCase()])

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
