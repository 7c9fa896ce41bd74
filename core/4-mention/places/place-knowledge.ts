import type { Position } from './extent.ts'
import type { Gazetteer, NamedPlace, Place, PlaceKind } from './gazetteer.ts'
import type { Nearness } from './nearness.ts'

export type Country = {
  readonly place: Place
  readonly names: readonly string[]
  /** "Turkish", "Turk". */
  readonly adjectives: readonly string[]
  readonly capital?: string
  /** Names that stand for its government: "the Kremlin". */
  readonly seats: readonly string[]
}

/** A road as a line between places that lie on it. */
export type Road = {
  readonly id: string
  readonly name: string
  /** Other ways to name it: "Damascus–Aleppo highway". */
  readonly names: readonly string[]
  readonly country: string
  readonly line: readonly { readonly name: string; readonly lat: number; readonly lon: number }[]
  readonly source: string
}

/** What a common noun for a place asks for: "village" wants a town of 2 km. */
export type PlaceNoun = { readonly kind: PlaceKind; readonly radiusKm: number; readonly isRoad?: boolean }

/** The words of a language by which places are told. All in lower case. */
export type PlaceWords = {
  readonly nearness: Nearness
  /** Lemma → what it asks for. Of several words: the last. */
  readonly nouns: ReadonlyMap<string, PlaceNoun>
  /** "northern" → "north". */
  readonly compass: ReadonlyMap<string, string>
  /** A town by what it is the seat of: "capital". */
  /** Words that say whose capital is meant, where it is a province's: `provincial`. */
  readonly ofProvince: ReadonlySet<string>
  readonly capitals: ReadonlySet<string>
  /** Nouns for where what is told of happened: "the site", "the scene". */
  readonly spots: ReadonlySet<string>
  /** Nouns for a piece of a place: "part", "half", "countryside". */
  readonly parts: ReadonlySet<string>
  /** What a country keeps abroad: "base", "outpost". */
  readonly posts: ReadonlySet<string>
  /** What bears the name of the country that it is in: "Yemen's conflict", "the Syrian uprising". */
  readonly wars: ReadonlySet<string>
  /** What is done to places more than to people, before "of", "on", "against": "shelling", "capture". */
  readonly deeds: ReadonlySet<string>
  /** Verbs of what is done to places more than to people: "bombard", "retake". */
  readonly striking: ReadonlySet<string>
  /** Verbs whose "it" is the place named before: "retake". */
  readonly taken: ReadonlySet<string>
  /** Aircraft and guns: a name that they strike is a place. */
  readonly strikers: ReadonlySet<string>
  /** Verbs of what is done to places and to nobody: "overrun", "shell". */
  readonly onlyPlaces: ReadonlySet<string>
  /** What places have and persons have not, before "of" and "from": "residents", "streets". */
  readonly ofPlaces: ReadonlySet<string>
  /** What a place alone can be: "rebel-held", "besieged". */
  readonly held: ReadonlySet<string>
  /** Before a part or a place: "most", "just", "over", "southern". */
  readonly measures: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  /** "outskirts", "vicinity". */
  readonly nearNouns: ReadonlySet<string>
  /** After these a name is where, whatever its kind: "in", "across". */
  readonly literal: ReadonlySet<string>
  /** After these a country or capital acts: "between", "with", "by". */
  readonly acting: ReadonlySet<string>
  /** Verbs of going, after which "for" tells where to: "leave", "head". */
  readonly leaving: ReadonlySet<string>
  /** Verbs that a place can be the subject of as a place: "lie", "fall". */
  readonly inert: ReadonlySet<string>
  /** Verbs whose object is a government: "warn", "accuse". */
  readonly addressing: ReadonlySet<string>
  /** Nouns that a government has: "support", "president", "ambassador". */
  readonly governing: ReadonlySet<string>
  /** Before a name of a person or a ship: "general", "tanker". */
  readonly titles: ReadonlySet<string>
  /** May stand in lower case inside a name: "of", "al", "de". */
  readonly connectors: ReadonlySet<string>
  /** Names in the gazetteer that in this language are mostly something else: "Monday", "Grad", "Of". */
  readonly notPlaces: ReadonlySet<string>
  /** After a name these make it part of an organisation or thing: "Brigade", "University". */
  readonly bodies: ReadonlySet<string>
  /** Behind a name these make it one of people: "tribes", "clan". */
  readonly kin: ReadonlySet<string>
  /** Common first names, so that "Jordan Smith" is no country. */
  readonly firstNames: ReadonlySet<string>
  readonly border: ReadonlySet<string>
  /** "guard", "police": whom a border is named before. */
  readonly borderKeepers: ReadonlySet<string>
  /** As printed, with its full stop → the name in full: "Ky." → "Kentucky". */
  readonly abbreviations: ReadonlyMap<string, string>
}

/** All that the finding of places needs to know. */
export type PlaceKnowledge = {
  readonly gazetteer: Gazetteer
  /** Our own places and spellings: they come before the gazetteer's. */
  readonly aliases: readonly NamedPlace[]
  readonly countries: readonly Country[]
  readonly roads: readonly Road[]
  /** Pairs of countries that share a border: "SY-TR", in order of the alphabet. */
  readonly borders: ReadonlySet<string>
  /** The line that two countries share, by their pair, and the coasts of countries; each of one or more lines. */
  readonly borderLines: ReadonlyMap<string, readonly (readonly Position[])[]>
  readonly coasts: ReadonlyMap<string, readonly (readonly Position[])[]>
  /** Names of armed groups and the countries that they fight in, which hint at where a report plays. */
  readonly parties: ReadonlyMap<string, readonly string[]>
  /** Of a city that is a province of its own, by country and province: the province around it. */
  readonly rings?: ReadonlyMap<string, string>
  readonly words: PlaceWords
}
