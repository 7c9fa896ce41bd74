/** Numbers in one block of memory that doubles when it is full: far smaller than an array of objects. */
export type Growing = {
  readonly at: (index: number) => number
  readonly set: (index: number, value: number) => void
  /** Gives the index of what was added. */
  readonly add: (value: number) => number
  readonly size: () => number
}

export function growingNumbers(): Growing {
  let values = new Uint32Array(1024)
  let size = 0
  return {
    at: index => values[index] as number,
    set: (index, value) => {
      values[index] = value
    },
    add: value => {
      if (size === values.length) {
        const wider = new Uint32Array(values.length * 2)
        wider.set(values)
        values = wider
      }
      values[size] = value
      return size++
    },
    size: () => size
  }
}

/** Texts of at most 255 bytes in one block of memory, each behind its length. `add` gives where a text begins, `at` reads it from there. */
export type GrowingTexts = { readonly add: (text: string) => number; readonly at: (from: number) => string }

export function growingTexts(): GrowingTexts {
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  let bytes = new Uint8Array(1 << 16)
  let size = 0
  return {
    add: text => {
      if (size + 256 > bytes.length) {
        const wider = new Uint8Array(bytes.length * 2)
        wider.set(bytes)
        bytes = wider
      }
      const from = size
      const { written } = encoder.encodeInto(text, bytes.subarray(from + 1, from + 256))
      bytes[from] = written
      size += written + 1
      return from
    },
    at: from => decoder.decode(bytes.subarray(from + 1, from + 1 + (bytes[from] as number)))
  }
}

/** Numbers for texts, by the order in which they first came. */
export function interned(): { readonly of: (text: string) => number; readonly all: () => readonly string[] } {
  const numbers = new Map<string, number>()
  return {
    of: text => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size)
      return numbers.size - 1
    },
    all: () => [...numbers.keys()]
  }
}
