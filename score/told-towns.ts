import type { LinePlace } from '@vedette/core'
import type { CodedLine } from './code-texts.ts'
import { mainIncident } from './main-incident.ts'
import { governorates } from './mappings/fa-kes.ts'

/** A town or site that the reader told, how sure it was, and whether it is the one that is meant. */
export type ToldTown = { readonly says: string; readonly sure: number; readonly right: boolean }

/** A place of a marked claim, as the gold has it. */
export type GoldPlace = { readonly words: string; readonly name: string; readonly within?: string | null; readonly country?: string | null }

/**
 * Towns and sites told in a marked report, of those names that the analysts placed: right where the country agrees, and the province where they
 * give one. `asked` are the places that they placed in a province and that are not the province itself.
 */
export function townsOfGold(line: CodedLine, gold: readonly GoldPlace[]): { readonly told: readonly ToldTown[]; readonly asked: number } {
  const asked = unique(gold.filter(({ name, within }) => within && !alike(within, name)))
  const judged = asked.flatMap(one => {
    const at = line.mentions.places.findIndex(place => place.literal && isNamed(place, one))
    const place = line.mentions.places[at]
    if (!place) return []
    const right = place.country === one.country && alike(place.within ?? '', one.within ?? '')
    return [
      {
        isPoint: isPoint(place),
        sure: line.sure?.[at] ?? 1,
        right,
        says: `${one.name} in ${one.within} ${one.country}, told ${write(place)}`
      }
    ]
  })
  return { told: judged.filter(one => one.isPoint), asked: asked.length }
}

/** Where the main incident of an article is told as a town or site: right where its governorate is the set's. */
export function townOfIncident(line: CodedLine, governorate: string): readonly ToldTown[] {
  const place = mainIncident(line.claims)?.main.at[0]
  if (!place || !isPoint(place)) return []
  const at = line.mentions.places.findIndex(({ span, name }) => name === place.name && span[0] === place.span[0])
  const told = governorates[place.within ?? ''] ?? ''
  return [{ sure: line.sure?.[at] ?? 1, right: told === governorate, says: `${governorate}, told ${write(place)}` }]
}

const isPoint = ({ precision, lat }: LinePlace): boolean => (precision === 'town' || precision === 'site') && lat !== null

const isNamed = ({ words, name }: LinePlace, one: GoldPlace): boolean =>
  alike(name, one.name) || words === one.words || alike(words, one.name)

/** One name by its consonants, first as last: "Deir Ezzor" and "Deir ez-Zor", "al-Raqqa" and "Raqqa". */
const alike = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\b(?:al|el|ez|ad|as|ash|the|oblast|province|governorate|state|region|department)\b/g, '')
    .replaceAll(/[^\p{L}]|[aeiouyh]/gu, '')
    .replaceAll(/(.)\1+/g, '$1')

const unique = (gold: readonly GoldPlace[]): readonly GoldPlace[] =>
  gold.filter((one, at) => gold.findIndex(({ name }) => name === one.name) === at)

const write = ({ words, name, within, country, precision }: LinePlace): string => `${words}: ${name}, ${precision} in ${within} ${country}`
