import { checksum, type GazetteerHead, gazetteerHead, keyNumber, placeRow, plainKey, romanKey } from '@vedette/core'
import { printedName, romanised } from '../romanised.ts'
import type { Collected } from './collect-places.ts'

/** The unpacked contents of a gazetteer file with the places that were gathered, in the format that `openGazetteer` of the core reads. */
export function writeGazetteer(collected: Collected, source: string): Uint8Array {
  const rows = inOrder(collected)
  const isProvince = (row: number): boolean => kindOf(collected, row) === 'province'
  const provinceAt = new Map<number, number>()
  for (const [at, row] of rows.entries())
    if (isProvince(row) && !provinceAt.has(collected.provinces.at(row))) provinceAt.set(collected.provinces.at(row), at)
  const table = Buffer.alloc(rows.length * placeRow)
  const names = startNames()
  for (const [at, row] of rows.entries()) {
    const count = names.add(spellingsOf(collected, row), collected.countries()[countryOf(collected, row)] ?? '')
    writeRow(table, at, collected, row, isProvince(row) ? 0xffff : (provinceAt.get(collected.provinces.at(row)) ?? 0xffff), count)
  }
  const measured = [...rows.subarray(0, collected.radii.size + collected.provinceKeys().length)].filter(
    row => isProvince(row) || collected.radii.has(row)
  )
  const radii = (wanted: boolean): readonly number[] =>
    measured.filter(row => isProvince(row) === wanted).map(row => Math.max(1, Math.round(collected.radii.get(row) ?? unmeasuredKm)))
  const head: GazetteerHead = {
    source,
    countries: collected.countries(),
    romanised: collected.countries().map(country => romanised.has(country)),
    features: collected.features(),
    kinds: collected.kinds,
    places: rows.length,
    names: names.count(),
    provinces: radii(true),
    areas: radii(false)
  }
  return seal(head, [table, ...names.blocks()])
}

/** Radius of a province whose outline is not known. */
const unmeasuredKm = 100

/** Magic, version, length and checksum, the head, and what follows it. */
function seal(head: GazetteerHead, blocks: readonly Uint8Array[]): Uint8Array {
  const text = Buffer.from(JSON.stringify(head))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(text.length)
  const file = Buffer.concat([Buffer.alloc(gazetteerHead.bytes), size, text, ...blocks])
  const body = file.subarray(gazetteerHead.bytes)
  file.writeUInt32LE(gazetteerHead.magic, 0)
  file.writeUInt32LE(gazetteerHead.version, 4)
  file.writeUInt32LE(body.length, 8)
  file.writeUInt32LE(checksum(body), 12)
  return file
}

const countryOf = ({ abouts }: Collected, row: number): number => (abouts.at(row) >> 8) & 0xff
const kindOf = ({ abouts, kinds }: Collected, row: number) => kinds[abouts.at(row) >> 16]

/** Provinces, then the areas that were measured, then all else: so the format wants them. */
function inOrder(collected: Collected): Uint32Array {
  const rank = (row: number): number => (kindOf(collected, row) === 'province' ? 0 : collected.radii.has(row) ? 1 : 2)
  const rows = new Uint32Array(collected.size())
  let at = 0
  for (const wanted of [0, 1, 2]) for (let row = 0; row < rows.length; row++) if (rank(row) === wanted) rows[at++] = row
  return rows
}

function spellingsOf(collected: Collected, row: number): readonly string[] {
  const isRomanised = romanised.has(collected.countries()[countryOf(collected, row)] ?? '')
  const seen = new Set<string>()
  const names = collected.names(row).map((name, at) => (at === 0 && isRomanised ? printedName(name) : name))
  return names.filter((name, at) => {
    const plain = plainKey(name)
    if (seen.has(plain) || (at > 0 && plain.length < 2)) return false
    seen.add(plain)
    return true
  })
}

function writeRow(table: Buffer, index: number, collected: Collected, row: number, province: number, names: number): void {
  const at = index * placeRow
  table.writeUInt32LE(collected.ids.at(row), at)
  table.writeUIntLE(collected.lats.at(row), at + 4, 3)
  table.writeUIntLE(collected.lons.at(row), at + 7, 3)
  table.writeUInt8(collected.abouts.at(row) & 0xff, at + 10)
  table.writeUInt8(collected.abouts.at(row) >> 16, at + 11)
  table.writeUInt8(countryOf(collected, row), at + 12)
  table.writeUInt16LE(province, at + 13)
  table.writeUInt8(names, at + 15)
}

/** The keys and letters of names, in blocks of a few megabytes. */
function startNames() {
  const full: Buffer[][] = [[], []]
  let keys = Buffer.alloc(1 << 20)
  let letters = Buffer.alloc(1 << 22)
  let [keySize, letterSize, count] = [0, 0, 0]
  const flush = (): void => {
    full[0]?.push(keys.subarray(0, keySize))
    full[1]?.push(letters.subarray(0, letterSize))
    keys = Buffer.alloc(1 << 20)
    letters = Buffer.alloc(1 << 22)
    keySize = 0
    letterSize = 0
  }
  return {
    /** Files the spellings of a place; gives how many there were room for. */
    add: (spellings: readonly string[], country: string): number => {
      const kept = spellings.slice(0, 255)
      for (const name of kept) {
        if (keySize + 3 > keys.length || letterSize + 256 > letters.length) flush()
        const roman = romanised.has(country) ? romanKey(name) : ''
        keys.writeUIntLE(keyNumber(roman === '' ? plainKey(name) : `~${roman}`), keySize, 3)
        keySize += 3
        const size = letters.write(name, letterSize + 1)
        letters[letterSize] = size
        letterSize += size + 1
      }
      count += kept.length
      return kept.length
    },
    count: () => count,
    blocks: () => {
      flush()
      return full.flat()
    }
  }
}
