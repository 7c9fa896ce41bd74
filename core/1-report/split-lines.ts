/** Cuts text at line feeds, one line at a time: the whole is not copied. */
export function* splitLines(text: string): Generator<string> {
  let from = 0
  while (from <= text.length) {
    const stop = text.indexOf('\n', from)
    const end = stop < 0 ? text.length : stop
    yield text.slice(from, end)
    from = end + 1
  }
}

/** Cuts bytes at line feeds, one line at a time, as views of the same memory. */
export function* splitByteLines(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0
  while (from <= bytes.length) {
    const stop = bytes.indexOf(10, from)
    const end = stop < 0 ? bytes.length : stop
    yield bytes.subarray(from, end)
    from = end + 1
  }
}
