import { type Coded, codeReport, type Knowledge, type Report } from '@vedette/core'
import { loadKnowledge, type PlaceOptions } from '@vedette/lexicon'
import { compileLater } from './compile-later.ts'

/** Codes one report. */
export type Coder = (report: Report) => Promise<Coded>

/** Whether reports about anything are read, and none is passed by: `VEDETTE_READ_ALL=1`. */
export const readsAll = (env: Readonly<Record<string, string | undefined>> = process.env): boolean => env.VEDETTE_READ_ALL === '1'

/**
 * Loads all that coding takes: the lexicon, with the places that a user added, and the trained reader. With `all` no report is passed by.
 * Throws an error that says what is missing.
 */
export async function loadCoder(places?: PlaceOptions, all: boolean = readsAll()): Promise<Coder> {
  compileLater()
  try {
    const { loadEncoder } = await import('@vedette/models')
    const known = await loadKnowledge(await loadEncoder(), places)
    const knowledge = all ? withoutSubject(known) : known
    return report => codeReport(report, knowledge)
  } catch (error) {
    return sayNoStart(error)
  }
}

/** Knowledge by which no report is passed by. What is loaded when it is asked for is not asked for here. */
export const withoutSubject = (knowledge: Knowledge): Knowledge =>
  Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(knowledge), subject: { value: undefined } }) as Knowledge

const noStart = 'cannot start to read: '

export function sayNoStart(error: unknown): never {
  throw new Error(`${noStart}${error instanceof Error ? error.message : String(error)}`, { cause: error })
}

/** Whether reading cannot start at all, which is no fault of a report. */
export const isNoStart = (error: unknown): boolean => error instanceof Error && error.message.startsWith(noStart)
