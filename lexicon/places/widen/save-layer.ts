import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type Gazetteer, isSound, openGazetteer } from '@vedette/core'

/** A gazetteer that a user added, or why it is not used. */
export type Layer = { readonly name: string; readonly file: string } & (
  | { readonly gazetteer: Gazetteer; readonly says?: undefined }
  | { readonly gazetteer?: undefined; readonly says: string }
)

/** Writes a layer beside the others under another name, looks whether it can be read, and only then gives it its own: the old one stays in use until then. */
export async function saveLayer(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const part = join(folder, `${name}.bin.part`)
  try {
    const handle = openSync(part, 'w')
    try {
      writeSync(handle, gzipSync(bytes))
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    openWhole(readFileSync(part))
    renameSync(part, join(folder, `${name}.bin`))
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** The layers of a folder in the order of their names. One that is damaged is named, with the remedy, and not used. */
export function loadLayers(folder: string | undefined): readonly Layer[] {
  if (folder === undefined || !existsSync(folder)) return []
  const names = readdirSync(folder).filter(name => name.endsWith('.bin'))
  return names.sort().map((file): Layer => {
    const name = file.slice(0, -'.bin'.length)
    try {
      return { name, file: join(folder, file), gazetteer: openWhole(readFileSync(join(folder, file))) }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return {
        name,
        file: join(folder, file),
        says: `the places of "${name}" are not used (${why}): import them again, or take ${join(folder, file)} away`
      }
    }
  })
}

/** Opens a packed gazetteer file; throws when it is damaged. */
function openWhole(packed: Uint8Array): Gazetteer {
  const bytes = gunzipSync(packed, { maxOutputLength: 4e9 })
  const gazetteer = openGazetteer(bytes)
  if (!isSound(bytes)) throw new Error('its checksum does not agree')
  return gazetteer
}
