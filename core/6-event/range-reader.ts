import { type DayRange, rangeOf } from '#mention'
import { readOnce } from './read-once.ts'

/** Reads dates as `rangeOf` does, each once. */
export const rangeReader = (): ((edtf: string) => DayRange | undefined) => readOnce(rangeOf)
