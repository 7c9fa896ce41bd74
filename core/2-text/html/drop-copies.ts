import type { Block } from './find-blocks.ts'
import { wordsIn } from './words-in.ts'

/** Words of a run, by which a text is known again. */
const run = 6

/** Of the runs of a block, how many must have been told before. */
const mostTold = 0.75

/** Fewer words may well be said twice. */
const fewest = 60

/** Leaves out what a page tells a second time: copies for printing or for sharing that stand unseen behind the report. */
export function dropCopies(blocks: readonly Block[]): readonly Block[] {
  const told = new Set<string>()
  return blocks.filter(block => {
    const words = wordsIn(block)
    const runs = Array.from({ length: Math.max(0, words.length - run + 1) }, (_, at) => words.slice(at, at + run).join(' '))
    const isCopy = words.length >= fewest && runs.filter(each => told.has(each)).length >= runs.length * mostTold
    for (const each of runs) told.add(each)
    return !isCopy
  })
}
