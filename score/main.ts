import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commitAccuracy } from './accuracy/commit-accuracy.ts'
import { startCoders } from './code-texts.ts'
import { type Committed, commit, findFalls } from './committed.ts'
import { calibrate } from './confidence/calibrate.ts'
import { sets } from './sets/index.ts'
import { trainSubEvents } from './sub-events/train-sub-events.ts'
import { countKinds, type Measured, writePage, writeRows } from './write-table.ts'

/**
 * npm run score [SET …] [-- --errors] [-- --commit]: figures on public sets read in place from ../shared, saying which are there. Ends with 1
 * when a figure falls below the committed one. `--commit` commits to the figures, writes docs/accuracy.md, and SCORE.md when no set is named. `--calibrate` trains the
 * weights of confidences instead, `--train-sub-events` those of sub-events.
 */
const folder = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../' : './', import.meta.url))
const args = process.argv.slice(2)
if (args.includes('--calibrate')) process.exit((await calibrate()) ? 0 : 1)
if (args.includes('--train-sub-events')) process.exit((await trainSubEvents()) ? 0 : 1)
const wanted = args.filter(name => !name.startsWith('-'))
const unknown = wanted.filter(name => !sets.some(set => set.name === name))
if (unknown.length > 0) {
  console.error(`no set "${unknown.join('", "')}"; there are ${sets.map(set => set.name).join(', ')}`)
  process.exit(2)
}

const committedPath = join(folder, 'committed.json')
let committed = (existsSync(committedPath) ? JSON.parse(readFileSync(committedPath, 'utf8')) : {}) as Committed
const coders = startCoders()
const measured: Measured[] = []
const falls: string[] = []
console.log('| set | rows | figure | ours | trivial | best published | wanted |')
for (const set of sets.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const one = { set, score: await set.measure(coders.code) }
  measured.push(one)
  console.log(writeRows(one).join('\n'))
  if ('absent' in one.score) continue
  if (args.includes('--errors')) {
    for (const { kind, says } of one.score.errors) console.log(`${set.name} | ${kind} | ${says}`)
    console.log(`${set.name}: ${countKinds(one.score).join('; ')}`)
  }
  falls.push(...findFalls(set.name, one.score.figures, committed))
  committed = args.includes('--commit') ? commit(set.name, one.score.figures, committed) : committed
}
coders.stop()
if (args.includes('--commit')) {
  writeFileSync(committedPath, `${JSON.stringify(committed, undefined, 2)}\n`)
  if (wanted.length === 0) writeFileSync(join(folder, 'SCORE.md'), writePage(measured))
  await commitAccuracy(sets, committed)
} else for (const fall of falls) console.error(fall)
process.exitCode = falls.length > 0 && !args.includes('--commit') ? 1 : 0
