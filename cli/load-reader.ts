import { type Coder, loadCoder, placesFolder } from '@vedette/server/workers'
import { worldFailure } from './failure.ts'

/** Loads what coding takes, so that no report is passed by if `all` says so; what is missing ends the program with a line that says so. */
export async function loadReader(all?: boolean): Promise<Coder> {
  try {
    return await loadCoder({ folder: placesFolder(), onNote: says => void process.stderr.write(`vedette: ${says}\n`) }, all, true)
  } catch (error) {
    throw worldFailure(error instanceof Error ? error.message : String(error), error)
  }
}
