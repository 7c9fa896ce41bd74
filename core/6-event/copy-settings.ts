/** By what two reports are held to be copies of one text. Few numbers, each with its reason, to be argued with. */
export const copySettings = {
  /** Words in a row that are compared as one: two writers share many words and pairs, and hardly ever three in a row but in names and phrases. */
  shingleWords: 3,
  /** Smallest hashes that a text is known by: 128 tell a share to within a twelfth. */
  hashes: 128,
  /** So much of the shorter text stands in the longer: a reprint cut to a third still has all of its own words in the original. */
  leastShare: 0.6,
  /** A text with fewer shingles shares stock phrases by chance, and must be all but the same. */
  shortShingles: 40,
  leastShareOfShort: 0.8,
  /** With fewer, nothing tells a copy from a coincidence. */
  leastShingles: 8,
  /**
   * So many pairs of hashes are looked up to find copies among many texts, and one pair must be the same: of texts of one length that share just enough
   * 998 in 1,000 are found, of texts cut to their third 97 in 100, and next to all that share more.
   */
  pairs: 32
} as const
