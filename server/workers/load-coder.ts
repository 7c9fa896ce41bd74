import { type Coded, codeReport, type Report } from '@vedette/core'
import { loadKnowledge, type PlaceOptions } from '@vedette/lexicon'
import { loadEncoder, loadEncoderApart } from '@vedette/models'
import { compileLater } from './compile-later.ts'

/** Codes one report. */
export type Coder = (report: Report) => Promise<Coded>

/** Whether reports about anything are read, and none is passed by: `VEDETTE_READ_ALL=1`. */
export const readsAll = (env: Readonly<Record<string, string | undefined>> = process.env): boolean => env.VEDETTE_READ_ALL === '1'

/**
 * Loads all that coding takes: the lexicon, with the places that a user added, and the trained reader. With `all` no report is passed by.
 * With `apart` sentences are read in a thread of their own, which starts a program sooner. Throws an error that says what is missing.
 */
export async function loadCoder(places?: PlaceOptions, all: boolean = readsAll(), apart = false): Promise<Coder> {
  try {
    const reader = apart ? loadEncoderApart() : loadEncoder()
    reader.catch(() => undefined)
    compileLater()
    const { subject, ...rest } = await loadKnowledge(async words => (await reader)(words), places)
    await reader
    const knowledge = all || subject === undefined ? rest : { ...rest, subject }
    return report => codeReport(report, knowledge)
  } catch (error) {
    throw new Error(`cannot start to read: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
