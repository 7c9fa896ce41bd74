import { PerformanceObserver } from 'node:perf_hooks'
import type { Store } from '@vedette/store'

const watched = ['revision', 'toldParts', 'toldMarks', 'toldRows'] as const

/** A store that notes what is read of it for situations and how long that takes, and what tells of it, and of the collection of garbage, since it last told. */
export function watchStore(store: Store): readonly [Store, () => string] {
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
      const size = Array.isArray(found) ? ` of ${found.length}` : ''
      steps.push(`${name}${size} ${Math.round(performance.now() - began)}`)
      return found
    }) as Store[Name]
  }
  const tell = (): string => {
    const told = [...steps, `garbage ${Math.round(garbageMs)}`].join(', ')
    steps = []
    garbageMs = 0
    return told
  }
  const { revision, toldParts, toldMarks, toldRows } = Object.fromEntries(watched.map(name => [name, watch(name)])) as Pick<
    Store,
    (typeof watched)[number]
  >
  return [{ ...store, revision, toldParts, toldMarks, toldRows }, tell]
}
