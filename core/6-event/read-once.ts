/** Reads each value once, as `read` does: thousands of claims share a few hundred dates, places and names. */
export function readOnce<Value, Meaning>(read: (value: Value) => Meaning): (value: Value) => Meaning {
  const known = new Map<Value, Meaning>()
  return value => {
    const meaning = known.get(value)
    if (meaning !== undefined || known.has(value)) return meaning as Meaning
    const found = read(value)
    known.set(value, found)
    return found
  }
}
