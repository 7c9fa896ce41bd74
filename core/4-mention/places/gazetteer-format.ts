/** Magic, version, length and checksum stand before the contents. */
export const gazetteerHead = { magic: 0x5a414756, version: 2, bytes: 16 } as const

/** FNV-1a over bytes: enough to tell a damaged file. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < bytes.length; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193)
  return hash >>> 0
}

/** The number of a key: 24 bits. */
export function keyNumber(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) & 0xffffff
}

/** Bytes of one row of the table of places. */
export const placeRow = 16
