import { type Coder, loadCoder, placesFolder } from '@vedette/server/workers'
import { worldFailure } from './failure.ts'

/** Loads what coding takes; what is missing ends the program with a line that says so. */
export async function loadReader(): Promise<Coder> {
  try {
    return await loadCoder({ folder: placesFolder(), onNote: says => void process.stderr.write(`vedette: ${says}\n`) })
  } catch (error) {
    throw worldFailure(error instanceof Error ? error.message : String(error), error)
  }
}
