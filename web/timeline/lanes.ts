import { type Family, families } from '../look/family.ts'
import type { Entry } from '../picture/entry.ts'
import type { TimeScale } from './time-scale.ts'

/** A dated claim on its row: from `x` over `width`; `room` is what is free for words after it. */
export type Bar = {
  readonly entry: Entry
  readonly row: number
  readonly x: number
  readonly width: number
  readonly room: number
  readonly openStart: boolean
  readonly openEnd: boolean
}

export type Lane = { readonly family: Family; readonly row: number; readonly rows: number; readonly bars: readonly Bar[] }

const least = 16

/** Puts dated claims into a lane for each family, on as few rows as keep them apart. */
export function layLanes(entries: readonly Entry[], scale: TimeScale, width: number): readonly Lane[] {
  const lanes: Lane[] = []
  let row = 0
  for (const family of families) {
    const dated = entries.filter(entry => entry.family === family && entry.range)
    if (dated.length === 0) continue
    const bars = layRows(dated, scale, width, row)
    const rows = Math.max(...bars.map(bar => bar.row)) - row + 1
    lanes.push({ family, row, rows, bars })
    row += rows
  }
  return lanes
}

function layRows(dated: readonly Entry[], scale: TimeScale, width: number, firstRow: number): readonly Bar[] {
  const placed = dated
    .map(entry => ({ entry, ...ends(entry, scale, width) }))
    .sort((a, b) => a.x - b.x || b.width - a.width || a.entry.index - b.entry.index)
  const filled: number[] = []
  const rowed = placed.map(bar => {
    const free = filled.findIndex(end => end + 3 <= bar.x)
    const row = free < 0 ? filled.length : free
    filled[row] = bar.x + bar.width
    return { ...bar, row: row + firstRow }
  })
  return rowed.map((bar, index) => {
    const next = rowed.slice(index + 1).find(other => other.row === bar.row)
    return { ...bar, room: (next?.x ?? width) - bar.x - bar.width - 6 }
  })
}

function ends({ range }: Entry, scale: TimeScale, width: number) {
  const openStart = range?.from === undefined
  const openEnd = range?.to === undefined
  const from = openStart ? Math.max(0, scale.x(range?.to ?? 0) - 60) : scale.x(range.from)
  const to = openEnd ? Math.min(width, Math.max(from + 60, scale.x(scale.last))) : scale.x(range.to)
  const x = Math.max(0, Math.min(from, width - least))
  return { x, width: Math.max(least, to - x), openStart, openEnd }
}
