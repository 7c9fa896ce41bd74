import type { ActorKind } from '../mention.ts'
import type { NounKnowledge } from '../noun.ts'

/** One actor of the lexicon: a party, an armed group, a ministry, an outlet, a public official. */
export type Actor = {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: ActorKind
  /** army, air force, navy, police, intelligence, ministry, government, parliament, armed group, party, media, monitor, leader … */
  readonly class: string
  readonly side?: string
  /** ISO 3166-1 alpha-2 of its theatre or state. */
  readonly country?: string
  readonly partOf?: string
  /** Years in which the name is in use, `YYYY` or `YYYY-MM`. */
  readonly from?: string
  readonly to?: string
}

/** A state: from this, its army, government, ministries and officials are composed. */
export type State = {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  /** "Turkish", "Turk", "Turks": the first is the adjective used in composed names. */
  readonly demonyms: readonly string[]
  /** Cities and seats that stand for the government: "Ankara", "Kremlin". */
  readonly seats: readonly string[]
}

/** Who the unmarked "government", "rebels" and "opposition" are in one country and period. */
export type Theatre = {
  readonly country: string
  /** Provinces, by their usual names, in which it is another war than elsewhere in the country; absent: the whole country. */
  readonly within?: readonly string[]
  readonly from?: string
  readonly to?: string
  /** Side of the state's own organs: "Syrian government", "Turkey". */
  readonly government: string
  /** Canonical name of the unmarked rebels: "Syrian rebels". */
  readonly rebels?: string
  readonly rebelsSide?: string
  /** Its own fighters fight for it: "Ukrainian fighters" are no rebels. */
  readonly ownFighters?: true
  /** It has no army of its own: soldiers there are another's, and the report has to say whose. */
  readonly noArmy?: true
  readonly opposition?: string
  /** Whether there is war in the country itself: such a country is more likely the theatre of a report. */
  readonly war: boolean
}

/** A people without a state whose adjective names a side: "Kurdish", "Bodo". */
export type People = { readonly words: readonly string[]; readonly name: string; readonly fighters: string; readonly country?: string }

/** A word of abuse or of a party's own idiom: who is meant depends on the theatre and on who speaks. */
export type LoadedName = {
  readonly words: string
  /** The country whose war the report is about; `*` for any. */
  readonly theatre: string
  /** Substring of the outlet's name in lower case; `*` for any. */
  readonly outlet: string
  /** What is meant: `government`, `rebels`, `opposition`, `foreign`, or the id of an actor. */
  readonly means: string
}

/** The words of a language by which actors are recognised. All in lower case. */
export type ActorWords = {
  /** "-backed", "-led": what the name before the hyphen is to the actor. */
  readonly ties: Readonly<Record<string, 'sponsor' | 'self'>>
  readonly supporters: readonly string[]
  /** Nouns of holding, before which a party stands bare: "in rebel hands", "under government control". */
  readonly reigns: readonly string[]
  readonly opponents: readonly string[]
  /** "government", "regime", "state": a modifier that means the state's side. */
  readonly stateWords: readonly string[]
  /** "country", "nation": nouns that stand for the state told of. */
  readonly homeWords: readonly string[]
  /** Those of the state words that name its government and no branch of it. */
  readonly regimeWords: readonly string[]
  /** "rebel", "insurgent": a modifier that means the rebels' side. */
  readonly rebelWords: readonly string[]
  readonly oppositionWords: readonly string[]
  /** "militant", "insurgent": fighters against the state who are the theatre's rebels when nothing else is said. */
  readonly unmarkedFighters: readonly string[]
  /** "international", "foreign": modifiers of those who are not the theatre's own. */
  readonly foreignWords: readonly string[]
  /** "armed", "masked": modifiers that make fighters of men. */
  readonly armedWords: readonly string[]
  /** "man", "boy": nouns of anybody, who are of an armed service that stands before them. */
  readonly menWords: readonly string[]
  /** Words between an office and a title: "foreign" minister, "prime" minister, "deputy" commander. */
  readonly titleWords: readonly string[]
  /** "loyal", "allied", "belonging": an adjective or participle whose oblique is the side. */
  readonly loyalWords: readonly string[]
  /** Nouns after which "of", "from", "in" and the like name whose they are: "members of", "sources in". */
  readonly partWords: readonly string[]
  readonly ownerPrepositions: readonly string[]
  readonly locativePrepositions: readonly string[]
  /** Prepositions under which a country's name is an actor's: "by", "between", "against". */
  readonly actorPrepositions: readonly string[]
  /** Titles before a name; the value is the class of the bearer. */
  readonly titles: Readonly<Record<string, string>>
  /** Nouns that end the name of an armed group: "Brigade", "Front". */
  readonly groupNouns: readonly string[]
  /** Words that begin one in other tongues: "Katibat", "Jabhat". */
  readonly groupOpeners: readonly string[]
  readonly pronouns: Readonly<Record<string, PronounKind>>
  /** "two countries", "both sides": definite descriptions of a pair; the value is the class of its members. */
  readonly pairNouns: Readonly<Record<string, 'state' | 'party'>>
  readonly pairWords: readonly string[]
  /** Acronyms that are common words when case is lost: "us", "is", "who". */
  readonly ambiguousAcronyms: readonly string[]
  /** Class of an organ → class nouns of it: army → army, military, troops … The value names the organ in a composed name. */
  readonly organs: Readonly<Record<string, { readonly class: string; readonly name: string }>>
  /** Verbs by which a name is given: call, know as, dub. */
  readonly naming: readonly string[]
  readonly definites: readonly string[]
  /** Nouns that take up an actor of some sort that was named before. */
  readonly takesUp: Readonly<Record<string, 'group' | 'agency' | 'ministry' | 'minister' | 'troops' | 'attackers'>>
  /** Nouns that are in too many names to take one up. */
  readonly tooCommon: readonly string[]
  readonly sayVerbs: readonly string[]
  /** Lemmas of what nobody does to a country of their own: `accuse`, `invade`. */
  readonly againstVerbs: readonly string[]
  /** Verbs whose object is the subject's own: "sent troops", "lost soldiers". */
  readonly ownVerbs: readonly string[]
  /** Verbs of taking, burning or hitting what is another's: loot, torch, set (fire to). */
  readonly despoiling: readonly string[]
  /** What a people does to others under arms: capture, attack, besiege. */
  readonly warring: readonly string[]
  /** Verbs by which a weapon becomes the deed of whoever does it: fire, launch, lay; not find or seize. */
  readonly firing: readonly string[]
  /** Verbs of the harm that a strike or a shell does as well as a force: kill, hit, destroy. */
  readonly harming: readonly string[]
  /** Prepositions behind such a verb that lead to what is hit. */
  readonly hitPrepositions: readonly string[]
  /** Prepositions between a deed and what it is done to: an attack on, the shelling of. */
  readonly hostilePrepositions: readonly string[]
  /** Words that make a possessor the doer: "own". */
  readonly ownWords: readonly string[]
  /** Verbs of killing: nobody to whom that was done tells of it. */
  readonly deadly: readonly string[]
  /** Verbs of what some live through: shoot. */
  readonly shooting: readonly string[]
}

export type PronounKind = {
  readonly number: 'one' | 'many' | 'any'
  readonly person: 1 | 2 | 3
  readonly animacy: 'person' | 'thing' | 'any'
}

/** All that the finding of actors needs to know, indexed. Made once by `prepareActorKnowledge`. */
export type ActorKnowledge = {
  readonly actors: readonly Actor[]
  readonly byId: ReadonlyMap<string, Actor>
  /** Normalised letters of a name without blanks → all that bear it. */
  readonly names: ReadonlyMap<string, readonly IndexedName[]>
  /** `country/class` → the actor that is that organ of that state: `SY/army`. */
  readonly organs: ReadonlyMap<string, readonly Actor[]>
  /** First words of names of several words, normalised. */
  readonly openers: ReadonlySet<string>
  /** The most words that a name has. */
  readonly longestName: number
  readonly states: ReadonlyMap<string, State>
  readonly theatres: readonly Theatre[]
  readonly peoples: readonly People[]
  readonly loaded: readonly LoadedName[]
  readonly nouns: NounKnowledge
  readonly words: ActorWords
}

/** One name of an actor, a state or a people. */
export type IndexedName = {
  /** How many words it has: a hyphen parts words. */
  readonly length: number
  readonly text: string
  readonly acronym: boolean
  /** Whether the name begins with a capital, and so must the text where it has case. */
  readonly capital: boolean
  readonly actor?: Actor
  readonly state?: State
  readonly people?: People
  readonly loaded?: LoadedName
  readonly form: 'name' | 'demonym' | 'metonym' | 'description'
}

export type ActorData = Omit<ActorKnowledge, 'byId' | 'names' | 'organs' | 'longestName' | 'openers' | 'states'> & {
  readonly states: readonly State[]
}
