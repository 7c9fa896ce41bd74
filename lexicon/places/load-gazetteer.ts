import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { fileNames, type Gazetteer, openGazetteer } from '@vedette/core'

/** Opens the gazetteer that comes with the lexicon, or another built in the same format: packed, or as a build lays it, unpacked. */
export function loadGazetteer(file: URL | string = own): Gazetteer {
  return openGazetteer(readGazetteer(file), file === own && existsSync(filed) ? readFileSync(filed) : undefined)
}

const own = new URL('./built/gazetteer.bin', import.meta.url)

/** The names of our gazetteer, filed, where a build has laid them. */
const filed = new URL('./built/gazetteer.names', import.meta.url)

/** Lays the names of our gazetteer, filed, beside it: a start reads them, and need not file them anew. */
export const layNames = (): void => writeFileSync(filed, fileNames(readGazetteer(own)))

function readGazetteer(file: URL | string): Uint8Array {
  const bytes = readFileSync(file)
  return isPacked(bytes) ? gunzipSync(bytes, { chunkSize: unpackedSize(bytes) }) : bytes
}

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The length that a gzip stream tells of its contents in its last four bytes (RFC 1952), so that they are unpacked into one piece; at most 64 MB, should it be wrong. */
const unpackedSize = (packed: Buffer): number =>
  Math.min(1 << 26, Math.max(1 << 16, packed.length < 4 ? 0 : packed.readUInt32LE(packed.length - 4) + 1))
