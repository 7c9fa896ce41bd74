import { placeRow } from './gazetteer-format.ts'
import { plainKey } from './spelling-key.ts'

/** The names of a gazetteer, filed by the number of their key. */
export type NameTable = {
  readonly bytes: Uint8Array
  /** Where each name begins in `bytes`. */
  readonly from: Uint32Array
  /** The place of each name. */
  readonly places: Uint32Array
  /** The first name of each place. */
  readonly first: Uint32Array
  /** Names by drawer: those of drawer d are `order[starts[d] … starts[d + 1]]`. */
  readonly starts: Uint32Array
  readonly order: Uint32Array
  /** The lower bits of the key of each name, in that order, so that a drawer is looked through at one stretch of memory. */
  readonly low: Uint8Array
}

/** Names are filed in this many drawers, by the upper bits of their key numbers. */
export const drawers = 1 << 16
const drawerShift = 8

/** Files the names; quick enough to do at every start. */
export function nameTable(
  rows: Uint8Array,
  bytes: Uint8Array,
  { names: count, places: placeCount }: { readonly names: number; readonly places: number }
): NameTable {
  const from = new Uint32Array(count)
  const places = new Uint32Array(count)
  const first = new Uint32Array(placeCount)
  for (let place = 0, name = 0, at = count * 3; place < placeCount; place++) {
    first[place] = name
    for (let left = rows[place * placeRow + 15] as number; left > 0; left--, name++) {
      from[name] = at
      places[name] = place
      at += 1 + (bytes[at] as number)
    }
  }
  return { bytes, from, places, first, ...orderByKey(bytes, count) }
}

/** A counting sort over key numbers. */
function orderByKey(bytes: Uint8Array, count: number): Pick<NameTable, 'starts' | 'order' | 'low'> {
  const drawerAt = (name: number): number => (bytes[name * 3 + 1] as number) | ((bytes[name * 3 + 2] as number) << 8)
  const starts = new Uint32Array(drawers + 1)
  for (let name = 0; name < count; name++) (starts[drawerAt(name) + 1] as number)++
  for (let index = 1; index <= drawers; index++) (starts[index] as number) += starts[index - 1] as number
  const next = starts.slice()
  const order = new Uint32Array(count)
  const low = new Uint8Array(count)
  for (let name = 0; name < count; name++) {
    const drawer = drawerAt(name)
    const at = next[drawer] as number
    order[at] = name
    low[at] = bytes[name * 3] as number
    next[drawer] = at + 1
  }
  return { starts, order, low }
}

/** The names whose key has this number. */
export function namesWith({ starts, order, low }: NameTable, wanted: number): readonly number[] {
  const drawer = wanted >> drawerShift
  const lowest = wanted & 0xff
  const found: number[] = []
  for (let at = starts[drawer] as number; at < (starts[drawer + 1] as number); at++) if (low[at] === lowest) found.push(order[at] as number)
  return found
}

const decoder = new TextDecoder()

/** The words of a name. Most are in ASCII, and are read faster than a decoder does. */
export function nameAt({ bytes, from }: NameTable, index: number): string {
  const at = from[index] as number
  const end = at + 1 + (bytes[at] as number)
  let words = ''
  for (let byte = at + 1; byte < end; byte++) {
    const code = bytes[byte] as number
    if (code > 127) return decoder.decode(bytes.subarray(at + 1, end))
    words += String.fromCharCode(code)
  }
  return words
}

/** Whether the plain key of a name is this one. Letters in ASCII are compared where they lie, without making a string of them. */
export function isSpelt(names: NameTable, index: number, plain: string): boolean {
  const { bytes, from } = names
  const at = from[index] as number
  const end = at + 1 + (bytes[at] as number)
  let same = 0
  for (let byte = at + 1; byte < end; byte++) {
    const code = bytes[byte] as number
    if (code > 127) return plainKey(nameAt(names, index)) === plain
    const lower = code >= 65 && code <= 90 ? code + 32 : code
    if (!(lower >= 97 && lower <= 122) && !(lower >= 48 && lower <= 57)) continue
    if (plain.charCodeAt(same) !== lower) return false
    same++
  }
  return same === plain.length
}
