import { invariant } from '#base'
import { gazetteerHead, placeRow } from './gazetteer-format.ts'
import type { GazetteerHead } from './gazetteer-head.ts'

/** A gazetteer file, cut into its parts. */
export type GazetteerParts = {
  readonly head: GazetteerHead
  /** A row each place. */
  readonly rows: Uint8Array
  /** The key numbers of all names, then the names. */
  readonly names: Uint8Array
  /** What the file tells of its own contents. */
  readonly checksum: number
}

/** Cuts the unpacked contents of a gazetteer file. Throws when damaged or of another version. */
export function partsOf(bytes: Uint8Array): GazetteerParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  invariant(view.getUint32(0, true) === gazetteerHead.magic, 'not a gazetteer file: build it again with build:places')
  invariant(view.getUint32(4, true) === gazetteerHead.version, `gazetteer of another version: ${view.getUint32(4, true)}`)
  const body = bytes.subarray(gazetteerHead.bytes)
  invariant(body.length === view.getUint32(8, true), `gazetteer cut short: ${body.length} bytes`)
  const headLength = view.getUint32(gazetteerHead.bytes, true)
  const head = JSON.parse(new TextDecoder().decode(body.subarray(4, 4 + headLength))) as GazetteerHead
  const rows = body.subarray(4 + headLength, 4 + headLength + head.places * placeRow)
  return { head, rows, names: body.subarray(4 + headLength + rows.length), checksum: view.getUint32(12, true) }
}
