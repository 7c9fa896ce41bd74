import { cut, type Span } from '#base'
import {
  type ActorKnowledge,
  type ActorMention,
  type NamedIn,
  type PlaceKnowledge,
  partyOfOrgan,
  partyOfWords,
  type TableParty
} from '#mention'
import type { Cell, TableMapping } from '#report'
import type { TableScheme } from './table-scheme.ts'

/** What is known while the rows of a table are read. */
export type RowScene = {
  readonly text: string
  readonly mapping: Required<Pick<TableMapping, 'columns' | 'types'>> & { readonly otherwise: string | undefined }
  readonly scheme: TableScheme
  readonly name: string
  readonly places: PlaceKnowledge
  readonly actors: ActorKnowledge
}

/** What every mention of a table has alike: it stands in no sentence. */
export const standing = (scene: RowScene, span: Span) =>
  ({ sentence: 0, from: 0, to: 0, head: 0, words: cut(scene.text, span), span, certainty: 'stated' }) as const

/** Who a cell names. */
export function readActor(cell: Cell, named: NamedIn, scene: RowScene): ActorMention {
  const { around, parted, organs, unnamed } = scene.scheme.names
  const words = around.reduce((left, pattern) => left.replace(pattern, '').trim(), cell.text)
  const nobody = unnamed.find(({ pattern }) => pattern.test(words))
  if (nobody !== undefined) {
    const { kind, side } = nobody
    return { ...standing(scene, cell.span), form: 'description', rule: 'table', kind, name: words, ...(side === undefined ? {} : { side }) }
  }
  const party = organOf(words, organs, named, scene) ?? firstKnown(words, parted, named, scene)
  const { rule: _, certainty: __, ...known } = party ?? { kind: 'group', name: words, rule: '', certainty: 'stated' }
  return { ...standing(scene, cell.span), form: 'name', rule: 'table', ...known }
}

function organOf(words: string, organs: TableScheme['names']['organs'], named: NamedIn, scene: RowScene): TableParty | undefined {
  for (const { pattern, organ } of organs) {
    const country = countryOf(pattern.exec(words)?.[1], scene.places)
    if (country !== undefined) return partyOfOrgan(country, organ, named, scene.actors)
  }
  return undefined
}

/** The whole name, else what stands before or behind the mark between a short name and a long one. */
function firstKnown(words: string, parted: RegExp, named: NamedIn, scene: RowScene): TableParty | undefined {
  for (const name of [words, ...words.split(parted)]) {
    const party = name.trim() === '' ? undefined : partyOfWords(name.trim(), named, scene.actors)
    if (party !== undefined) return party
  }
  return undefined
}

/** The code of a country by one of its names. */
export function countryOf(name: string | undefined, places: PlaceKnowledge): string | undefined {
  if (name === undefined) return undefined
  const asked = name.trim().toLowerCase()
  const found = places.countries.find(
    ({ place, names }) => place.country === name || names.some(each => each.toLowerCase() === asked) || place.name.toLowerCase() === asked
  )
  return found?.place.country
}
