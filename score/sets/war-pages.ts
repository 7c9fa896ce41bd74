import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Control, type Place, placeIndex, situationAt, toTold } from '@vedette/core'
import { loadPlaces } from '@vedette/lexicon'
import { commonest, share } from '../agreement.ts'
import { type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, ScoredSet, SetScore } from '../figure.ts'
import { changed, flags, holders, type Side } from '../mappings/war-pages.ts'
import { sharedFolder } from '../shared-folder.ts'
import { type HeldTown, readHeldTowns, readWarPage } from '../war-page.ts'

/** Who holds the towns of a war at the end, read from pages that narrate its campaigns, against a table of control. */
export const warPages: ScoredSet = { name: 'war-pages', title: 'pages on a war, control at the end', measure }

/** The day of the table. */
const end = '2023-10-09'

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const folder = sharedFolder('data/war-pages')
  if (!existsSync(folder)) return { absent: 'data/war-pages is not beside the checkout' }
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
  const isTable = (name: string): boolean => name.startsWith('control_of_')
  const pages = names.filter(name => !isTable(name)).map(name => readWarPage(readFileSync(join(folder, name), 'utf8')))
  const reports = pages
    .map(({ subject, text, last }) => toReport(subject, text, { title: subject, published: last ?? end }))
    .toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1))
  const lines = await code(reports, { spans: 'clean' })
  const situation = situationAt(
    lines.flatMap(line => toTold(line, line.report.id)),
    { at: end, known: end }
  )
  const towns = names.filter(isTable).flatMap(name => readHeldTowns(readFileSync(join(folder, name), 'utf8')))
  const find = townFinder()
  const judged = towns.filter(({ name }) => changed.includes(name)).map(town => judge(town, situation.control, find(town)))
  const most = commonest(towns.flatMap(town => sidesOf(town)))
  const found = judged.filter(({ control }) => control !== undefined)
  return {
    size: `${pages.length} pages, ${judged.length} towns that change hands in them`,
    figures: [
      {
        name: 'holder at the end',
        value: share(judged.map(({ right }) => right)),
        asked: judged.length,
        baseline: { value: share(judged.map(({ sides }) => sides.includes(most as Side))), rule: 'the most frequent holder' },
        wanted: 0.85
      },
      { name: 'holder at the end, where one is told', value: share(found.map(({ right }) => right)), asked: found.length }
    ],
    errors: judged
      .filter(({ right }) => !right)
      .map(({ town, sides, control, held }) => ({
        kind: control === undefined ? 'nothing told' : `${sides.join(' or ')}, not ${held}`,
        says: `${town.name} | ${control ? `${(control.forArea ?? control).holder.name} since ${control.since} | ${control.claims.map(({ quote }) => quote).join(' | ')}` : ''}`
      }))
  }
}

const sidesOf = (town: HeldTown): readonly Side[] => [...new Set(flags.flatMap(([flag, side]) => (flag.test(town.flags) ? [side] : [])))]

type Judged = {
  readonly town: HeldTown
  readonly sides: readonly Side[]
  readonly control: Control | undefined
  readonly held: Side | undefined
  readonly right: boolean
}

function judge(town: HeldTown, controls: readonly Control[], places: readonly Place[]): Judged {
  const control = controls.find(({ place }) => place.part === null && places.some(({ id }) => id === place.id))
  const sides = sidesOf(town)
  // What is newer of the province is what is told last of the town: the table is of the last day.
  const held = control && holderOf(control.forArea ?? control)
  return { town, sides, control, held, right: held !== undefined && sides.includes(held) }
}

const holderOf = ({ holder: { id, name, side } }: Pick<Control, 'holder'>): Side | undefined =>
  holders.find(([who]) => [side, name, id].some(word => word !== null && who.test(word)))?.[1]

/** The places of our gazetteer that a town of the table may be. */
function townFinder(): (town: HeldTown) => readonly Place[] {
  const index = placeIndex(loadPlaces())
  return ({ name }) =>
    [name.replace(/ \(.*/, ''), ...(/\((.*)\)/.exec(name)?.slice(1) ?? [])].flatMap(words =>
      index
        .find(words)
        .flatMap(({ place }) => (place.country === 'SY' && place.kind !== 'province' && place.kind !== 'country' ? [place] : []))
    )
}
