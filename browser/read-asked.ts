import {
  type Coded,
  codeReport,
  countriesOf,
  type Knowledge,
  makePicture,
  openReports,
  type Topology,
  toPictureReport,
  writeJsonLine
} from '@vedette/core'
import { gatherMap, readRoads, typeLabels } from '@vedette/lexicon/in-page'
import { fetchJson } from './fetch-file.ts'
import { areasFolder, type FileSizes } from './page-files.ts'
import type { Asked, Reading, Refused } from './reading.ts'

/** Where outlines are fetched from, and the table of roads. */
export type Ground = { readonly base: string; readonly sizes: FileSizes; readonly roads: string }

/** Reads the reports of what was pasted, and draws what they add up to. */
export async function readAsked({ input, published }: Asked, knowledge: Knowledge, ground: Ground): Promise<Reading> {
  const coded: Coded[] = []
  const refused: Refused[] = []
  for (const opened of openReports(input, { published }))
    if (opened.kind === 'report') coded.push(await codeReport(opened.report, knowledge))
    else refused.push({ where: opened.where, says: opened.says })
  const reports = coded.map(toPictureReport)
  const map = gatherMap(await fetchAreas(countriesOf(reports), ground), readRoads(ground.roads))
  const lines = coded.map(one => writeJsonLine(one, { spans: 'clean' }))
  return { lines, picture: makePicture(reports, { ...map, labels: typeLabels }), refused }
}

async function fetchAreas(countries: readonly string[], { base, sizes }: Ground) {
  const area = async (name: string): Promise<Topology | null> =>
    `${areasFolder}${name}.json` in sizes ? ((await fetchJson(`${base}${areasFolder}${name}.json`)) as Topology) : null
  const [world, ...provinces] = await Promise.all(['world', ...countries].map(area))
  const known = countries.flatMap((country, index) => (provinces[index] ? [[country, provinces[index]] as const] : []))
  return { world: world ?? null, provinces: Object.fromEntries(known) }
}
