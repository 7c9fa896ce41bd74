import { type GazetteerParts, partsOf } from './gazetteer-parts.ts'
import { drawers, type NameTable, nameTable } from './name-table.ts'

const magic = 0x4d414e46
/** Magic, the gazetteer's checksum, its counts of names and of places. */
const headBytes = 16

/**
 * The names of a gazetteer, filed, as bytes to be laid beside it, so that no start has to file them: after the head the columns of `NameTable`,
 * numbers in the machine's order.
 */
export function fileNames(gazetteer: Uint8Array): Uint8Array {
  const parts = partsOf(gazetteer)
  const { from, places, first, starts, order, low } = nameTable(parts.rows, parts.names, parts.head)
  const laid = new Uint8Array(sizeOf(parts))
  const head = Uint32Array.of(magic, parts.checksum, parts.head.names, parts.head.places)
  let at = 0
  for (const { buffer } of [head, from, places, first, starts, order, low]) {
    laid.set(new Uint8Array(buffer), at)
    at += buffer.byteLength
  }
  return laid
}

/** The names of a gazetteer as they were filed before; undefined where they are another gazetteer's, or were laid by another kind of machine. */
export function readFiledNames(laid: Uint8Array, parts: GazetteerParts): NameTable | undefined {
  const { names, places } = parts.head
  if (laid.length !== sizeOf(parts) || laid.byteOffset % 4 !== 0) return undefined
  let at = laid.byteOffset
  const column = (length: number): Uint32Array => {
    const numbers = new Uint32Array(laid.buffer, at, length)
    at += length * 4
    return numbers
  }
  const head = column(4)
  if ([magic, parts.checksum, names, places].some((told, index) => head[index] !== told)) return undefined
  return {
    bytes: parts.names,
    from: column(names),
    places: column(names),
    first: column(places),
    starts: column(drawers + 1),
    order: column(names),
    low: new Uint8Array(laid.buffer, at, names)
  }
}

const sizeOf = ({ head: { names, places } }: GazetteerParts): number => headBytes + 4 * (3 * names + places + drawers + 1) + names
