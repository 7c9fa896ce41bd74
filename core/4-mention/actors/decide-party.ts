import { gather } from '#base'
import { type Category, categoryOf } from './category.ts'
import { composeOrgan } from './compose-organ.ts'
import { countryBehind } from './country-here.ts'
import { decideBare, kindOf, oppositionOf, plainName } from './decide-bare.ts'
import { type Party, partyOfActor, partyOfName, partyOfState, rebelsOf, sideOfState } from './party.ts'
import type { Evidence, Phrase } from './read-phrase.ts'
import type { Scene } from './scene.ts'

/** The category of a phrase: "armed men" are no civilians. */
export function categoryIn(phrase: Phrase, scene: Scene): Category {
  const category = categoryOf(phrase.noun)
  const armed = category === 'civilian' && phrase.modifiers.some(modifier => scene.knowledge.words.armedWords.includes(modifier))
  const service = scene.knowledge.words.menWords.includes(phrase.lemma) ? serviceOf(phrase, scene) : undefined
  return service ?? (armed || (category === 'civilian' && isOfArmed(phrase)) ? 'fighter' : category)
}

/** "military intelligence men", "gang members": those of an armed service or band. */
const serviceOf = ({ modifiers, from, head }: Phrase, { knowledge, sentence }: Scene): Category | undefined =>
  gather(
    [...modifiers, ...sentence.tokens.slice(from, head).map(({ words }) => words.toLowerCase())].map(modifier =>
      knowledge.nouns.get(modifier)
    ),
    noun => (noun ? [categoryOf(noun)] : [])
  ).find(category => /^(soldier|police|fighter)$/.test(category))

/** "CRPF men", "Fano youths": those of an armed body. */
const isOfArmed = ({ evidence }: Phrase): boolean =>
  evidence.some(
    ({ tie, name }) =>
      tie === 'self' && name?.actor !== undefined && /army|police|armed group|militia|guard|navy|paramilitary|gang/.test(name.actor.class)
  )

/** Who is meant by a described actor: what its modifiers, owners and head noun say, and else the theatre's own. */
export function decideParty(phrase: Phrase, scene: Scene, words: string): Party {
  const category = categoryIn(phrase, scene)
  if (category === 'civilian')
    return { kind: 'people', name: plainName(phrase, words), side: 'civilians', class: 'civilian', rule: 'civilians', certainty: 'stated' }
  const opposed = phrase.evidence.find(evidence => evidence.tie === 'anti')
  if (opposed) return opponentOf(opposed, category, scene, words)
  const owned = byActor(phrase, category, scene, words) ?? byOtherPhrase(phrase, category, scene, words)
  if (owned) return owned
  const backed = supporterOf(phrase, category, scene, words)
  if (backed) return backed
  const code = stateOf(phrase)
  const word = phrase.evidence.find(evidence => evidence.word && evidence.tie !== 'anti')?.word
  if (word === 'rebels') return { ...rebelsOf(code ?? scene.theatre.country, scene, words, 'rebel-word'), kind: kindOf(category) }
  if (word === 'opposition') return oppositionOf(code ?? scene.theatre.country, category, scene, words)
  const people = phrase.evidence.find(evidence => evidence.name?.people && evidence.tie !== 'sponsor')?.name
  if (people && !/^(monitor|media|journalist|activist|crowd|victim)$/.test(category))
    return { ...partyOfName(people, scene), kind: kindOf(category), rule: 'people-word' }
  if (phrase.noun.classes.includes('document') && phrase.modifiers.some(word => /^(press|media|news)$/.test(word)))
    return { kind: 'media', name: plainName(phrase, words), side: 'media', class: 'media', rule: 'press-reports', certainty: 'stated' }
  if (code !== undefined) return ofState(phrase, category, code, scene, words, 'demonym-and-noun')
  if (word === 'government')
    return ofState(phrase, category, countryBehind(scene, phrase) ?? scene.theatre.country, scene, words, 'government-word')
  return decideBare(phrase, category, scene, words)
}

/** "Pro-Iranian militias", "pro-government forces": of the side that they are for. */
function supporterOf(phrase: Phrase, category: Category, scene: Scene, words: string): Party | undefined {
  const evidence = phrase.evidence.find(
    found => (found.tie === 'pro' || found.tie === 'loyal') && (found.name?.state || found.word === 'government')
  )
  if (!evidence || !/^(fighter|soldier|supporter|organisation)$/.test(category)) return undefined
  const code = evidence.name?.state?.code ?? scene.theatre.country
  const side = code === undefined ? undefined : sideOfState(code, scene)
  return {
    kind: kindOf(category),
    name: plainName(phrase, words),
    ...(side ? { side } : {}),
    class: category,
    rule: 'supporter',
    certainty: 'inferred'
  }
}

/** The state that a phrase names as the head's own, a sponsor only where nothing else is said. */
function stateOf(phrase: Phrase): string | undefined {
  const own = phrase.evidence.find(evidence => evidence.name?.state && evidence.tie !== 'sponsor' && evidence.tie !== 'apposition')
  return own?.name?.state?.code
}

function byActor(phrase: Phrase, category: Category, scene: Scene, words: string): Party | undefined {
  const ranked = gather(['apposition', 'self', 'pro', 'loyal', 'owner', 'of'] as const, tie =>
    phrase.evidence.filter(evidence => evidence.tie === tie)
  )
  const evidence = ranked.find(found => found.name?.actor !== undefined || found.name?.loaded !== undefined)
  if (!evidence?.name) return undefined
  const { actor } = evidence.name
  if (!actor) return { ...partyOfName(evidence.name, scene), kind: kindOf(category) }
  if (
    actor.kind === 'person' &&
    actor.country &&
    /^(leader|head of state)$/.test(actor.class) &&
    /^(soldier|government|police|aircraft|vehicle)$/.test(category)
  ) {
    return {
      ...composeOrgan(phrase, category, actor.country, scene, words),
      ...(actor.side ? { side: actor.side } : {}),
      rule: 'leader-and-noun'
    }
  }
  if (actor.class === 'government' && actor.country && /^(soldier|aircraft|vehicle)$/.test(category))
    return ofGovernment(phrase, actor.country, scene, words)
  const party = partyOfActor(actor, scene, `${evidence.tie}-actor`)
  if (actor.kind === 'media' && category === 'journalist') return { ...party, kind: 'media' }
  return { ...party, kind: party.kind === 'media' ? 'media' : kindOf(category, party.kind) }
}

/** "Syrian government forces": the state's forces, not its government. */
function ofGovernment(phrase: Phrase, code: string, scene: Scene, words: string): Party {
  const governed: Phrase = { ...phrase, evidence: [{ tie: 'self', word: 'government' }] }
  return { ...composeOrgan(governed, categoryOf(phrase.noun), code, scene, words), rule: 'government-and-noun' }
}

/** "members of the security forces", "forces loyal to the government": the other phrase's party. */
function byOtherPhrase(phrase: Phrase, category: Category, scene: Scene, words: string): Party | undefined {
  const other = phrase.evidence.find(evidence => evidence.phrase && evidence.tie !== 'apposition')
  if (!other?.phrase || phrase.evidence.some(evidence => evidence.name && evidence.tie !== 'sponsor')) return undefined
  const theirs = categoryOf(other.phrase.noun)
  if (theirs === 'civilian' || theirs === 'other' || theirs === 'place') return undefined
  const { tokens } = scene.sentence
  const otherWords = tokens
    .slice(other.phrase.from, other.phrase.to)
    .map(token => token.words)
    .join(' ')
  const party = decideParty(other.phrase, scene, otherWords)
  return party.side === undefined
    ? undefined
    : { ...party, kind: kindOf(category, party.kind), name: party.id ? party.name : plainName(phrase, words), rule: `${other.tie}-phrase` }
}

function opponentOf(evidence: Evidence, category: Category, scene: Scene, words: string): Party {
  const ofGovernment =
    evidence.word === 'government' ||
    evidence.name?.actor?.side === scene.theatre.parties?.government ||
    evidence.name?.loaded?.means === 'government'
  if (!ofGovernment) return { kind: kindOf(category), name: words, rule: 'opponent', certainty: 'stated' }
  if (/^(fighter|soldier)$/.test(category)) return { ...rebelsOf(scene.theatre.country, scene, words, 'opponent'), kind: kindOf(category) }
  return { ...oppositionOf(scene.theatre.country, category, scene, words), name: words, rule: 'opponent' }
}

function ofState(phrase: Phrase, category: Category, code: string | undefined, scene: Scene, words: string, rule: string): Party {
  if (code === undefined) return { kind: kindOf(category), name: plainName(phrase, words), class: category, rule, certainty: 'stated' }
  const theatre = scene.theatre.byCountry.get(code)
  if (category === 'fighter') {
    const wars = theatre?.war && theatre.rebels !== undefined
    if (theatre?.ownFighters)
      return { kind: 'people', name: plainName(phrase, words), side: theatre.government, class: 'fighter', rule, certainty: 'inferred' }
    return wars
      ? { ...rebelsOf(code, scene, words, rule), kind: 'people' }
      : { kind: 'people', name: plainName(phrase, words), class: 'fighter', rule, certainty: 'stated' }
  }
  if (category === 'state') return partyOfState(code, scene, rule)
  const ownSide: Partial<Record<Category, string>> = {
    activist: 'activists',
    crowd: 'civilians',
    monitor: 'monitor',
    journalist: 'media',
    media: 'media',
    victim: 'civilians'
  }
  const stateRun = phrase.evidence.some(evidence => evidence.word === 'government')
  const side = ownSide[category]
  if (side && !stateRun)
    return { kind: kindOf(category), name: plainName(phrase, words), side, class: category, rule, certainty: 'inferred' }
  if (category === 'organisation' && !stateRun)
    return { kind: 'organisation', name: plainName(phrase, words), class: category, rule, certainty: 'stated' }
  return { ...composeOrgan(phrase, category, code, scene, words), rule }
}
