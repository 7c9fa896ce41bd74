import fc from 'fast-check'

/** What damages files: words that readers give a meaning to, some of them very often. */
const words = [
  ...['<', '>', '&', '&#0;', '&#x110000;', '<![CDATA[', ']]>', '<!--', '<script>', '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', '<?xml'],
  ...[
    '"',
    '\\',
    '{',
    '[',
    ',',
    '\t',
    '\n',
    '\r\n',
    '\0',
    '\ufeff',
    '\u202e',
    '=?utf-8?B?',
    '--x',
    'From ',
    'Content-Length: 999999999\r\n'
  ],
  ...[
    'obj',
    'endobj',
    'stream',
    '<<',
    '>>',
    '1 0 R',
    '/Length',
    '/FlateDecode',
    'PK\u0001\u0002',
    'WARC/1.0\r\n',
    '1e999',
    '-1',
    'NaN',
    'null'
  ],
  ...['<div>', '<table><tr><td>', '<b><i>', '{"a":', '[[', '<item>', '<description>', '(', '../../']
] as const

/** Ways to damage bytes: cut, written over, doubled, put in, a word put in up to thousands of times, one bit turned. */
export const damages = fc.array(
  fc.tuple(
    fc.constantFrom('cut', 'write', 'double', 'insert', 'word', 'bit'),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom(...words),
    fc.oneof({ weight: 9, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(20_000) })
  ),
  { minLength: 1, maxLength: 6 }
)

type Damages = readonly (readonly [string, number, Uint8Array, string, number])[]

/** A file no longer than this is made of a small one. */
const mostBytes = 2_000_000

/** The same bytes, damaged so. */
export function damaged(sample: Uint8Array, how: Damages): Uint8Array {
  let bytes = Buffer.from(sample)
  for (const [kind, share, given, word, times] of how) {
    const at = Math.floor(share * bytes.length)
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
    if (kind === 'cut') bytes = Buffer.concat([before, after.subarray(given.length)])
    else if (kind === 'write') bytes = Buffer.concat([before, given.subarray(0, after.length), after.subarray(given.length)])
    else if (kind === 'double') bytes = Buffer.concat([before, before, after])
    else if (kind === 'insert') bytes = Buffer.concat([before, given, after])
    else if (kind === 'word') bytes = Buffer.concat([before, Buffer.from(word.repeat(times)), after])
    else if (at < bytes.length) bytes[at] = bytes[at]! ^ (1 << (times % 8))
    bytes = bytes.subarray(0, mostBytes)
  }
  return bytes
}
