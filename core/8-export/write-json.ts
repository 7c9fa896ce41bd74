import type { Line } from '#claim'
import { writeLine } from './write-json-line.ts'

/** A JSON array of coded reports, one to a line. */
export const writeJson = (lines: readonly Line[]): string => `[\n${lines.map(writeLine).join(',\n')}\n]\n`
