import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { codeReport, invariant, openReports, type Report } from '@vedette/core'
import { loadKnowledge } from '@vedette/lexicon'
import { loadEncoder, weightsFolder } from '@vedette/models'
import { type Measure, measure } from './measure.ts'
import { measurePlaces } from './measure-places.ts'
import { measureStore } from './measure-store.ts'

/**
 * npm run bench [-- --short] [--keep FOLDER]: speed, memory and size, and what a store of 100,000 claims (short: 2,000) answers, each
 * asserting its own result. A folder named by --keep is filled by the first run and asked again by the next.
 */
const { short, keep } = parseArgs({ options: { short: { type: 'boolean', default: false }, keep: { type: 'string' } } }).values
const root = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../../' : '../', import.meta.url))
const rounds = short ? 2 : 7
const measures: Measure[] = []
measures.push(...(await measurePlaces(rounds)))
const began = performance.now()
const knowledge = await loadKnowledge(await loadEncoder())
measures.push({
  name: 'load lexicon, gazetteer and weights',
  unit: 's',
  median: Number(((performance.now() - began) / 1000).toPrecision(3)),
  spread: [0, 0]
})

const folder = join(root, 'examples')
const reports: Report[] = readdirSync(folder)
  .sort()
  .flatMap(name => [...openReports({ name, bytes: readFileSync(join(folder, name)) })])
  .flatMap(opened => (opened.kind === 'report' ? [opened.report] : []))
invariant(reports.length > 0, 'no example could be opened')
measures.push(
  await measure(
    'code the examples',
    'sentences/s',
    rounds,
    async () => {
      const coded = []
      for (const report of reports) coded.push(await codeReport(report, knowledge))
      return coded
    },
    (coded, seconds) => coded.reduce((sum, one) => sum + one.sentences.length, 0) / seconds,
    coded =>
      invariant(
        coded.every(one => one.claims.length > 0),
        'an example yielded no claim'
      )
  )
)
measures.push({ name: 'memory (resident)', unit: 'MB', median: Math.round(process.memoryUsage().rss / 1e6), spread: [0, 0] })
measures.push({
  name: 'size of the weights',
  unit: 'MB',
  median: Number((statSync(join(weightsFolder(), 'reader.onnx')).size / 1e6).toPrecision(3)),
  spread: [0, 0]
})
measures.push(...(await measureStore(short ? 2000 : 100_000, rounds, keep)))
for (const { name, unit, median, spread } of measures)
  console.log(`${name.padEnd(40)} ${String(median).padStart(8)} ${unit}${spread[1] ? `  (${spread[0]}–${spread[1]})` : ''}`)
