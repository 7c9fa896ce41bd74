import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { invariant } from '@vedette/core'

/** What a process keeps alive, in MB, whenever one of its threads has collected its garbage: what is left over of all of them, and when, by `performance.now()`. */
export type LiveMemory = readonly (readonly [ms: number, mb: number])[]

/** As V8 tells of a full collection by `--trace-gc`: the thread, and what is left over in MB. */
const collection = /:(0x[0-9a-f]+)\]\s+\d+ ms: Mark-Compact(?: \([^)]*\))? [\d.]+ \([\d.]+\) -> ([\d.]+) /

/** Follows a process from its start on, which is with `--trace-gc` and its output piped. */
export function followLive({ stdout }: ChildProcess): LiveMemory {
  invariant(stdout !== null, 'the output of a process that is followed must be piped')
  const found: [number, number][] = []
  const threads = new Map<string, number>()
  createInterface(stdout).on('line', line => {
    const [, thread, left] = collection.exec(line) ?? []
    if (thread === undefined) return
    threads.set(thread, Number(left))
    found.push([performance.now(), [...threads.values()].reduce((sum, mb) => sum + mb, 0)])
  })
  return found
}
