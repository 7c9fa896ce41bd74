import { existsSync, readFileSync } from 'node:fs'
import type { Line, LineFigure } from '@vedette/core'
import { alpha3Of, loadActors } from '@vedette/lexicon'
import { f1, newTally, share, tallyKeys } from '../agreement.ts'
import { type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, RowError, ScoredSet, SetScore } from '../figure.ts'
import { apart, displaced, displacing, harmed, households } from '../mappings/idmc.ts'
import { placeOfAddress } from '../place-of-address.ts'
import { readWorkbook } from '../read-workbook.ts'
import { sharedFolder } from '../shared-folder.ts'

/** Excerpts with one figure of displacement each: how many, of what unit, in which country. */
export const idmc: ScoredSet = { name: 'idmc', title: 'IDMC excerpts', measure }

export type Displacement = { readonly quantity: number; readonly unit: 'People' | 'Households'; readonly country: string }

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const path = sharedFolder('data/displacement/idmc-labelled.xlsx')
  if (!existsSync(path)) return { absent: 'data/displacement is not beside the checkout' }
  const rows = readWorkbook(readFileSync(path))
  const excerpts = [...new Set(rows.map(row => row.Excerpt ?? ''))]
  const urls = excerpts.map(text => rows.find(row => row.Excerpt === text)?.URL ?? '')
  const lines = await code(excerpts.map((text, at) => toReport(String(at), text, { url: urls[at] ?? '' })))
  const addresses = urls.map(placeOfAddress)
  const titles = await code(addresses.map(({ words }, at) => toReport(`address ${at}`, words)))
  const addressed = addresses.map(({ domain }, at) => (titles[at] && countryOf(titles[at])) ?? domain)
  const [quantities, pairs, triples, placed, digits] = [newTally(), newTally(), newTally(), newTally(), [] as boolean[]]
  const errors: RowError[] = []
  for (const [at, line] of lines.entries()) {
    const gold = rows.filter(row => row.Excerpt === excerpts[at]).map(toGold)
    const found = [readDisplacement(line, addressed[at], addresses[at]?.named) ?? []].flat()
    const { missed } = tallyKeys(quantities, gold.map(quantityOf), found.map(quantityOf))
    tallyKeys(pairs, gold.map(pairOf), found.map(pairOf))
    const wrong = tallyKeys(triples, gold.map(tripleOf), found.map(tripleOf)).missed
    if (line.mentions.places.some(({ country }) => country !== null)) tallyKeys(placed, gold.map(tripleOf), found.map(tripleOf))
    digits.push(gold.some(({ quantity }) => quantity === firstNumber(excerpts[at] ?? '')))
    const kind = missed.length > 0 ? kindOf(gold, line) : wrong.length === 0 ? undefined : unitsDiffer(gold, found) ? 'unit' : 'country'
    if (kind) errors.push({ kind, says: `${gold.map(tripleOf)}, not ${found.map(tripleOf)} | ${excerpts[at]?.replaceAll(/\s+/g, ' ')}` })
  }
  return {
    size: `${rows.length} rows, ${excerpts.length} excerpts`,
    figures: [
      {
        name: 'quantity F1',
        value: f1(quantities),
        asked: rows.length,
        baseline: { value: share(digits), rule: 'the first number' },
        wanted: 0.92
      },
      { name: 'quantity, unit F1', value: f1(pairs), asked: rows.length },
      { name: 'quantity, unit, country F1', value: f1(triples), asked: rows.length, wanted: 0.8 },
      { name: 'the same, where a place is named', value: f1(placed), asked: placed.gold }
    ],
    errors
  }
}

const toGold = (row: Readonly<Record<string, string>>): Displacement => ({
  quantity: Number(row['Displacement figure']),
  unit: row['Reporting unit'] === 'Households' ? 'Households' : 'People',
  country: (row['Location (Country)'] ?? '').split(';')[1] ?? ''
})

const quantityOf = ({ quantity }: Displacement): string => String(quantity)
const pairOf = ({ quantity, unit }: Displacement): string => `${quantity} ${unit}`
const tripleOf = ({ quantity, unit, country }: Displacement): string => `${quantity} ${unit} ${country}`
const firstNumber = (text: string): number => Number((/\d[\d,]*/.exec(text)?.[0] ?? '').replaceAll(',', ''))
const unitsDiffer = (gold: readonly Displacement[], found: readonly Displacement[]): boolean =>
  found.every(one => gold.every(({ unit }) => unit !== one.unit))

const kindOf = (gold: readonly Displacement[], line: Line): string =>
  gold.some(({ quantity }) => line.mentions.counts.some(({ count }) => count === quantity)) ? 'number not taken' : 'number not read'

/**
 * The one figure of displacement that a coded excerpt is about, by its claims, else by what its numbers count. Its country is the one that it names,
 * else the one that its address names, else that of its places, else that of a state's agency in it; where it names none, the address says which.
 */
export function readDisplacement(line: Line, addressed?: string, named?: string): Displacement | undefined {
  const figures = chooseFigures(line)
  const [figure] = figures
  if (!figure) return undefined
  const country = namedCountry(line) ?? named ?? countryOf(line) ?? agencyCountry(line) ?? addressed
  return {
    quantity: figures.reduce((sum, { count }) => sum + (count ?? 0), 0),
    unit: isHousehold(figure) ? 'Households' : 'People',
    country: areaApart(line) ?? (country ? (alpha3Of(country) ?? country) : '')
  }
}

const namedCountry = ({ mentions }: Line): string | undefined =>
  mentions.places.find(({ precision, country }) => precision === 'country' && country !== null)?.country ?? undefined

const areaApart = ({ mentions }: Line): string | undefined => mentions.places.flatMap(({ name }) => apart[name] ?? [])[0]

const countryOf = ({ mentions }: Line): string | undefined => mentions.places.find(({ country }) => country !== null)?.country ?? undefined

/** The country whose agency for disasters an excerpt names. */
const agencyCountry = ({ mentions }: Line): string | undefined => mentions.actors.flatMap(({ id }) => agencies.get(id ?? '') ?? [])[0]

const agencies: ReadonlyMap<string, string> = new Map(
  loadActors().actors.flatMap(({ id, class: kind, country }) => (kind === 'agency' && country ? [[id, country] as const] : []))
)

const isHousehold = ({ who, words }: LineFigure): boolean => households.test(`${who ?? ''} ${words}`)

/** The figures that add up to what is asked: those of one claim, and of claims of the same about other places. */
function chooseFigures({ claims, mentions }: Line): readonly LineFigure[] {
  const dead = claims.flatMap(({ figures }) => figures).filter(({ what }) => harmed.has(what ?? ''))
  const counted = ({ count, what, span }: LineFigure): boolean =>
    (count ?? 0) > 0 && !harmed.has(what ?? '') && !dead.some(other => other.span[0] === span[0])
  for (const [type, nouns] of displacing) {
    const told = claims
      .filter(claim => type.test(claim.type))
      .map(({ at, figures }) => ({
        places: at.map(({ name }) => name),
        figures: figures.filter(figure => counted(figure) && figure.partOf === null && nouns.test(`${figure.who ?? ''} ${figure.words}`))
      }))
      .filter(({ figures }) => figures.length > 0)
    const [first, ...others] = told
    if (!first) continue
    const elsewhere = others.filter(
      ({ places }, at) =>
        places.length > 0 && [first, ...others.slice(0, at)].every(one => places.every(place => !one.places.includes(place)))
    )
    const all = first.places.length > 0 ? [first, ...elsewhere] : [first]
    return all.flatMap(one => one.figures).filter((one, _, [head]) => isHousehold(one) === isHousehold(head ?? one))
  }
  const named = displaced.flatMap(nouns =>
    mentions.counts.filter(figure => counted(figure) && nouns.test(`${figure.who ?? ''} ${figure.words}`))
  )
  return [named[0] ?? mentions.counts.filter(counted).sort((a, b) => (b.count ?? 0) - (a.count ?? 0))[0] ?? []].flat()
}
