import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { codeReport, invariant, openReports, type Report } from '@vedette/core'
import { loadKnowledge } from '@vedette/lexicon'
import { loadEncoder, weightsFolder } from '@vedette/models'
import { type Measure, measure, once } from './measure.ts'
import { measureCopies } from './measure-copies.ts'
import { measureNews } from './measure-news.ts'
import { measurePeers } from './measure-peers.ts'
import { measurePlaces } from './measure-places.ts'
import { measureGrowth, measureMemory, measurePassed, measureStream } from './measure-reader.ts'
import { measureSeen } from './measure-seen.ts'
import { measureStart } from './measure-start.ts'
import { measureStore } from './measure-store.ts'
import { writeData, writePage } from './write-results.ts'

/**
 * npm run bench [-- --short] [--keep FOLDER] [--write]: speed, memory and size, beside other packages on the same texts, and what a store of
 * 100,000 claims (short: 2,000) answers, each asserting its own result. A folder named by --keep is filled by the first run and asked again by
 * the next. With --write the results are written beside this file.
 */
const { short, keep, write } = parseArgs({
  options: { short: { type: 'boolean', default: false }, keep: { type: 'string' }, write: { type: 'boolean', default: false } }
}).values
const root = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../../' : '../', import.meta.url))
const rounds = short ? 2 : 7
const measures: Measure[] = []
measures.push(...(await measurePlaces(rounds)))
const began = performance.now()
const knowledge = await loadKnowledge(await loadEncoder())
measures.push(once('load lexicon, gazetteer and weights', 's', (performance.now() - began) / 1000))

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
measures.push(once('size of the weights', 'MB', statSync(join(weightsFolder(), 'reader.onnx')).size / 1e6))
const example = join(folder, readdirSync(folder).sort()[0] ?? '')
const vedette = join(root, 'cli', 'bin', 'vedette.mjs')
measures.push(...(await measureStart(vedette, example, rounds)))
measures.push(...(await measureNews(vedette, knowledge, short ? 20 : 200, short ? 1 : 5)))
measures.push(...(await measureGrowth(knowledge, short ? [2, 20] : [10, 100, 400, 1000])))
measures.push(await measurePassed(knowledge, short ? 20 : 1000, rounds))
if (!short) measures.push(await measureMemory(knowledge, 10_000), ...(await measureStream(knowledge, 100, 3)))
measures.push(...(await measurePeers(knowledge, short ? 3 : 30, rounds)))
measures.push(...(await measureCopies(short ? 50 : 1000, rounds)))
measures.push(...(await measureSeen(short ? 20_000 : 1_000_000, rounds)))
measures.push(...(await measureStore(short ? 2000 : 100_000, rounds, keep)))
for (const { name, unit, median, spread } of measures)
  console.log(`${name.padEnd(40)} ${String(median).padStart(8)} ${unit}${spread[1] ? `  (${spread[0]}–${spread[1]})` : ''}`)
if (write) {
  writeFileSync(join(root, 'bench', 'RESULTS.md'), writePage(measures))
  writeFileSync(join(root, 'bench', 'results.json'), writeData(measures))
}
