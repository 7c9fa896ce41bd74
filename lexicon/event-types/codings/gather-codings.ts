import type { CodingTables, SubEventWeights } from '@vedette/core'
import { acled } from './acled.ts'
import { acledTypes } from './acled-types.ts'
import { cameo } from './cameo.ts'
import { parties } from './parties.ts'
import { plover } from './plover.ts'
import { byWords } from './sub-events/by-words.ts'
import { mayBe } from './sub-events/may-be.ts'
import { ucdp } from './ucdp.ts'
import { where } from './where.ts'

/** The tables by which claims are coded in the schemes of the field. */
export const gatherCodings = (governments: ReadonlyMap<string, string>, subEvents: SubEventWeights): CodingTables => ({
  parties: { rows: parties, governments },
  plover,
  cameo,
  acled,
  acledTypes,
  subEvents,
  mayBe,
  byWords,
  ucdp,
  where
})
