import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanText } from '@vedette/core'
import { readInputs } from '@vedette/intake'
import { englishText, importPlaces, loadGazetteer, loadLayers } from '@vedette/lexicon'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { damaged, damages } from './damaged.ts'
import { samples } from './samples.ts'

/** How many damaged inputs each reader is given, and files of yours that are damaged beside ours: `npm run fuzz [-- FOLDER]`. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 40)
const own = process.env.FUZZ_SAMPLES
const mostMs = 5000
const mostBytes = 500_000_000

const folder = mkdtempSync(join(tmpdir(), 'vedette-fuzz-'))
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const known = loadGazetteer()

/** Reads a file as `vedette add` and `vedette code` do, up to its clean text; every one gives a report or a reason. */
async function readReports(path: string): Promise<void> {
  let count = 0
  for await (const read of readInputs([path], {})) {
    count++
    if (read.kind === 'report') cleanText(read.report, englishText)
    else expect(read.says).not.toMatch(/is not a function|undefined|Maximum call stack|Invalid array length|out of memory/)
  }
  expect(count).toBeGreaterThan(0)
}

/** Imports places; what is refused is refused by the file's name. */
async function readPlaces(path: string): Promise<void> {
  const name = path.slice(folder.length + 1)
  try {
    await importPlaces(path, { folder: join(folder, 'places'), known })
  } catch (error) {
    expect(String(error)).toMatch(new RegExp(`^Error: ${name}(/.*)?: `, 's'))
  }
  rmSync(join(folder, 'places'), { recursive: true, force: true })
}

/** What was imported, damaged on the disk: it is used whole, or not. */
async function readLayer(path: string): Promise<void> {
  for (const layer of loadLayers(folder)) {
    if (layer.file !== path) continue
    if (layer.gazetteer !== undefined) layer.gazetteer.find('Kafr Yasmin')
    else expect(layer.says).toContain('import them again')
  }
}

const readerOf = (name: string): ((path: string) => Promise<void>) =>
  name.endsWith('.bin') ? readLayer : /^SY\.|\.geojson$/.test(name) ? readPlaces : readReports

const layer = new URL('../../lexicon/places/built/gazetteer.bin', import.meta.url)
const all: readonly (readonly [string, Uint8Array])[] = [
  ...Object.entries(samples),
  // The largest part of the time of a large file is its copying.
  ...(numRuns > 1000 && existsSync(layer) ? [['layer.bin', readFileSync(layer).subarray(0, 200_000)] as const] : []),
  ...(own === undefined ? [] : readdirSync(own).map(name => [name, readFileSync(join(own, name))] as const))
]

test.each(all)(
  'a damaged %s is read or refused, in time and in bounds',
  async (name, sample) => {
    const file = join(folder, name)
    const read = readerOf(name)
    writeFileSync(file, sample)
    await read(file)
    const before = process.memoryUsage().rss
    let most = 0
    let slowest = 0
    await fc.assert(
      fc.asyncProperty(damages, async how => {
        writeFileSync(file, damaged(sample, how))
        const began = process.cpuUsage()
        await read(file)
        // Of the processor: a busy machine is no fault of a reader.
        const { user, system } = process.cpuUsage(began)
        slowest = Math.max(slowest, (user + system) / 1000)
        most = Math.max(most, process.memoryUsage().rss - before)
        expect(slowest).toBeLessThan(mostMs)
        expect(most).toBeLessThan(mostBytes)
      }),
      { numRuns }
    )
    rmSync(file)
    if (numRuns > 1000)
      process.stderr.write(`${name}: ${numRuns} inputs, the slowest ${Math.round(slowest)} ms, ${Math.round(most / 1e6)} MB more at most\n`)
  },
  3_600_000
)
