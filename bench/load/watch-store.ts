import { PerformanceObserver } from 'node:perf_hooks'
import type { Store } from '@vedette/store'
import { allowedMs } from './ask-while.ts'

const watched = ['revision', 'toldMarks', 'toldRows'] as const

/** A store that notes what is read of it for situations and how long that takes, and what is to be told of each answer: of a late one it says what was done for it, the collection of garbage included, where `--explain` asks for that. */
export function watchStore(store: Store): readonly [Store, (name: string, ms: number) => void] {
  let steps: string[] = []
  let garbageMs = 0
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) garbageMs += duration
  }).observe({ entryTypes: ['gc'] })
  const watch = <Name extends (typeof watched)[number]>(name: Name): Store[Name] => {
    const read = store[name] as (...words: readonly unknown[]) => Promise<unknown>
    return (async (...words: readonly unknown[]) => {
      const began = performance.now()
      const found = await read(...words)
      const all = (found as { readonly marks?: unknown }).marks ?? found
      const size = Array.isArray(all) ? ` of ${all.length}` : ''
      steps.push(`${name}${size} ${Math.round(performance.now() - began)}`)
      return found
    }) as Store[Name]
  }
  const onAnswer = (name: string, ms: number): void => {
    const done = [...steps, `garbage ${Math.round(garbageMs)}`].join(', ')
    steps = []
    garbageMs = 0
    if (ms > allowedMs && process.argv.includes('--explain')) console.log(`${name}: ${Math.round(ms)} ms: ${done}`)
  }
  const { revision, toldMarks, toldRows } = Object.fromEntries(watched.map(name => [name, watch(name)])) as Pick<
    Store,
    (typeof watched)[number]
  >
  return [{ ...store, revision, toldMarks, toldRows }, onAnswer]
}
