import { invariant } from '@vedette/core'
import { loadGazetteer, loadPlaces } from '@vedette/lexicon'
import { type Measure, measure } from './measure.ts'

/** How fast the gazetteer is loaded, what memory it takes, and how many names a second one core looks up: each name once, and half of them no place's. */
export async function measurePlaces(rounds: number): Promise<readonly Measure[]> {
  const before = memory()
  const kept = loadGazetteer()
  const taken = memory() - before
  const load = await measure(
    'load the gazetteer',
    'ms',
    rounds,
    () => loadGazetteer(),
    (_, seconds) => seconds * 1000,
    isWhole
  )
  isWhole(kept)
  const names = namesOfPlaces()
  const others = names.map(name => `${[...name].reverse().join('')}q`)
  const mixed = names.flatMap((name, at) => [name, others[at] as string])
  const find = await measure(
    'look names up, one core',
    'names/s',
    rounds + 2,
    () => mixed.map(name => kept.find(name).length),
    (found, seconds) => found.length / seconds,
    found => {
      invariant(found.filter((count, at) => at % 2 === 0 && count === 0).length === 0, 'a name of the gazetteer was not found in it')
      invariant(found.filter((count, at) => at % 2 === 1 && count > 0).length < names.length / 20, 'names that no place has were found')
    }
  )
  return [load, { name: 'memory of the gazetteer', unit: 'MB', median: Math.round(taken / 1e6), spread: [0, 0] }, find]
}

const isWhole = ({ size, find }: ReturnType<typeof loadGazetteer>): void => {
  invariant(size > 250_000, `the gazetteer has ${size} places`)
  invariant(find('Saraqib')[0]?.place.country === 'SY', 'Saraqib is not found')
}

/** Names of ours and of provinces that the gazetteer has. */
function namesOfPlaces(): readonly string[] {
  const { gazetteer, aliases } = loadPlaces()
  const names = [...gazetteer.provinces.map(({ name }) => name), ...aliases.flatMap(({ names }) => names)]
  return [...new Set(names)].filter(name => gazetteer.find(name).length > 0)
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
