import { copySettings } from './copy-settings.ts'
import { hashesBefore, isCopyBy, readHashes, shinglesIn } from './mark-text.ts'

/** Marks of texts, among which copies of one more are found without comparing it with all. */
export type CopyKeeper = {
  /**
   * Keeps a mark, and gives which of those kept before it is a copy of, by number in the order of keeping from 0: the first text of its kind where it
   * is a copy of that, else a later one. Never one that `isCopy` would not give; how few are missed is told in `copySettings.pairs`.
   */
  readonly keep: (mark: string) => number | undefined
}

const { hashes, pairs, leastShingles } = copySettings

/**
 * Keeps the latest marks, up to `most` of them (16 million at most): a million takes 340 MB, fewer as much less. Each pair of hashes has a table of buckets
 * with the latest marks that have it; a full bucket lets go of its oldest. Hashes are compared by their bits in turn: 32 of them at once.
 */
export function copyKeeper(most = 1_000_000): CopyKeeper {
  const blocks: Int32Array[] = []
  const own = new Int32Array(RECORD)
  const codes = new Int32Array(hashes)
  let kept = 0
  let bucketBits = FIRST_BITS
  let table = new Int32Array((pairs * BUCKET) << bucketBits)

  const blockOf = (place: number): Int32Array => blocks[place >> BLOCK_BITS] as Int32Array
  const recordOf = (place: number): number => (place & BLOCK_MASK) * RECORD
  const isCopyOf = (place: number): boolean => areCopies(own, blockOf(place), recordOf(place))
  /** How many were kept after what stands at a place, which counts its own. */
  const ageOf = (place: number): number => (((kept - 1 - place) % most) + most) % most

  const find = (): number | undefined => {
    for (let pair = 0; pair < pairs; pair++) {
      const mixed = mixPair(codes, pair)
      const bucket = bucketOf(mixed, pair, bucketBits)
      const tag = tagOf(mixed, bucketBits)
      for (let at = bucket; at < bucket + BUCKET && table[at] !== 0; at++) {
        const entry = table[at] as number
        if (entry >>> PLACE_BITS === tag && isCopyOf((entry & PLACE_MASK) - 1)) return firstOf((entry & PLACE_MASK) - 1)
      }
    }
    return undefined
  }

  const firstOf = (place: number): number => {
    const number = kept - 1 - ageOf(place)
    const first = blockOf(place)[recordOf(place) + FIRST] as number
    return first !== number && first >= kept - most && isCopyOf(first % most) ? first : number
  }

  const enter = (place: number): void => {
    for (let pair = 0; pair < pairs; pair++) {
      const mixed = mixPair(codes, pair)
      const bucket = bucketOf(mixed, pair, bucketBits)
      let entry = (tagOf(mixed, bucketBits) << PLACE_BITS) | (place + 1)
      for (let at = bucket; at < bucket + BUCKET && entry !== 0; at++) {
        const before = table[at] as number
        table[at] = entry
        entry = before
      }
    }
  }

  /** Twice as many buckets. */
  const grow = (): void => {
    bucketBits++
    table = new Int32Array((pairs * BUCKET) << bucketBits)
    for (let place = 0; place < kept; place++) {
      if (blockOf(place)[recordOf(place) + COUNT] === 0) continue
      readCodes(blockOf(place), recordOf(place), codes)
      enter(place)
    }
  }

  const keep = (mark: string): number | undefined => {
    if (kept < most && kept >= BUCKET << bucketBits) grow()
    if (kept < most && (kept & BLOCK_MASK) === 0) blocks.push(new Int32Array(RECORD * Math.min(BLOCK_MASK + 1, most - kept)))
    own.fill(0)
    const isLong = shinglesIn(mark) >= leastShingles
    if (isLong) writeRecord(mark, codes, own)
    const found = isLong ? find() : undefined
    own[FIRST] = found ?? kept
    const place = kept++ % most
    blockOf(place).set(own, recordOf(place))
    if (isLong) enter(place)
    return found
  }
  return { keep }
}

/** A record: how many shingles the text has (0 when too few), the number of the first of its kind, and the hashes. */
const COUNT = 0
const FIRST = 1
const HASHES = 2
/** A hash has so many bits. The first bits of the first 32 hashes are one integer, then their second bits, and so on; then those of the next 32. */
const PLANES = 12
const GROUPS = hashes / 32
const RECORD = HASHES + PLANES * GROUPS

const BLOCK_BITS = 10
const BLOCK_MASK = (1 << BLOCK_BITS) - 1

/** Entries of a bucket, the latest first: a row of a processor's cache. An entry is eight more bits of the pair, and a place plus one. */
const BUCKET = 16
const FIRST_BITS = 4
const PLACE_BITS = 24
const PLACE_MASK = (1 << PLACE_BITS) - 1

const mixPair = (codes: Int32Array, pair: number): number =>
  Math.imul(((codes[2 * pair] as number) << PLANES) | (codes[2 * pair + 1] as number), 0x9e3779b1)
const bucketOf = (mixed: number, pair: number, bucketBits: number): number =>
  ((pair << bucketBits) | (mixed >>> (32 - bucketBits))) * BUCKET
const tagOf = (mixed: number, bucketBits: number): number => (mixed >>> (PLACE_BITS - bucketBits)) & 255

function writeRecord(mark: string, codes: Int32Array, record: Int32Array): void {
  readHashes(mark, codes)
  record[COUNT] = shinglesIn(mark)
  for (let hash = 0; hash < hashes; hash++) {
    const code = codes[hash] as number
    const from = HASHES + PLANES * (hash >> 5)
    for (let plane = 0; plane < PLANES; plane++) record[from + plane]! |= ((code >>> plane) & 1) << (hash & 31)
  }
}

/** The hashes of a record that pairs are made of. */
function readCodes(block: Int32Array, place: number, codes: Int32Array): void {
  for (let hash = 0; hash < 2 * pairs; hash++) {
    const from = place + HASHES + PLANES * (hash >> 5)
    let code = 0
    for (let plane = 0; plane < PLANES; plane++) code |= (((block[from + plane] as number) >>> (hash & 31)) & 1) << plane
    codes[hash] = code
  }
}

/** What `isCopy` gives for two marks. */
function areCopies(own: Int32Array, block: Int32Array, place: number): boolean {
  let same = 0
  for (let group = 0; group < GROUPS; group++) {
    const from = HASHES + PLANES * group
    let differs = 0
    for (let at = from; at < from + PLANES; at++) differs |= (own[at] as number) ^ (block[place + at] as number)
    same += countBits(~differs)
    if (32 * (group + 1) === hashesBefore && same === 0) return false
  }
  return isCopyBy(same, own[COUNT] as number, block[place + COUNT] as number)
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
