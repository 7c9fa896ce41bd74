import type { EncoderApart } from '@vedette/models/apart'
import { beginCoder, type Coder, isNoStart, placesFolder } from '@vedette/server/workers'
import { worldFailure } from './failure.ts'

/** What codes, so that no report is passed by if `all` says so, with an encoder that was begun where one was; what is missing ends the program with a line that says so, once it is asked. */
export async function loadReader(all?: boolean, apart?: EncoderApart): Promise<Coder> {
  const coder = begin(all, apart)
  return async report => {
    try {
      return await coder(report)
    } catch (error) {
      throw isNoStart(error) ? worldFailure((error as Error).message, error) : error
    }
  }
}

function begin(all?: boolean, apart?: EncoderApart): Coder {
  try {
    return beginCoder({ folder: placesFolder(), onNote: says => void process.stderr.write(`vedette: ${says}\n`) }, all, apart)
  } catch (error) {
    throw worldFailure(`cannot start to read: ${error instanceof Error ? error.message : String(error)}`, error)
  }
}
