import { readFileSync } from 'node:fs'
import type { CodingTables } from '@vedette/core'
import { gatherCodings } from './gather-codings.ts'
import { readGovernments } from './read-governments.ts'
import { loadSubEvents } from './sub-events/load-sub-events.ts'

const table = (name: string): string => readFileSync(new URL(`../../actors/${name}`, import.meta.url), 'utf8')

/** The tables by which claims are coded in the schemes of the field. */
export const loadCodings = (): CodingTables =>
  gatherCodings(readGovernments({ states: table('states.tsv'), sides: table('sides.tsv') }), loadSubEvents())
