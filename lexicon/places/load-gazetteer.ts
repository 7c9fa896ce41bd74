import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Gazetteer, openGazetteer } from '@vedette/core'

/** Opens the gazetteer that comes with the lexicon, or another built in the same format. */
export function loadGazetteer(file: URL | string = new URL('./built/gazetteer.bin', import.meta.url)): Gazetteer {
  return openGazetteer(gunzipSync(readFileSync(file)))
}
