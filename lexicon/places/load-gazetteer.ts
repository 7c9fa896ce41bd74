import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Gazetteer, openGazetteer } from '@vedette/core'

/** Opens the gazetteer that comes with the lexicon, or another built in the same format: packed, or as a build lays it, unpacked. */
export function loadGazetteer(file: URL | string = new URL('./built/gazetteer.bin', import.meta.url)): Gazetteer {
  const bytes = readFileSync(file)
  return openGazetteer(isPacked(bytes) ? gunzipSync(bytes, { chunkSize: unpackedSize(bytes) }) : bytes)
}

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The length that a gzip stream tells of its contents in its last four bytes (RFC 1952), so that they are unpacked into one piece; at most 64 MB, should it be wrong. */
const unpackedSize = (packed: Buffer): number =>
  Math.min(1 << 26, Math.max(1 << 16, packed.length < 4 ? 0 : packed.readUInt32LE(packed.length - 4) + 1))
