/** How files begin that are not text, by their formats' own specifications. */
const beginnings: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an Office file', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0]]
]

/** Says what bytes are when they are not text ("a PNG picture"); `undefined` when they may be. UTF-16 is to be told apart before. */
export function findBinary(bytes: Uint8Array): string | undefined {
  const known = beginnings.find(([, start]) => start.every((byte, at) => bytes[at] === byte))
  if (known) return known[0]
  return bytes.subarray(0, 65536).includes(0) ? 'binary data (it holds NUL bytes)' : undefined
}
