import { type Coded, codeReport, type Report } from '@vedette/core'
import { loadKnowledge, type PlaceOptions } from '@vedette/lexicon'
import { loadEncoder } from '@vedette/models'

/** Codes one report. */
export type Coder = (report: Report) => Promise<Coded>

/** Loads all that coding takes: the lexicon, with the places that a user added, and the trained reader. Throws an error that says what is missing. */
export async function loadCoder(places?: PlaceOptions): Promise<Coder> {
  try {
    const knowledge = await loadKnowledge(await loadEncoder(), places)
    return report => codeReport(report, knowledge)
  } catch (error) {
    throw new Error(`cannot start to read: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
