/** Gathers items of a stream: a batch ends when it has `most` items, or when the next item takes longer than `patienceMs` to come. */
export async function* inBatches<Item>(source: AsyncIterable<Item>, most: number, patienceMs: number): AsyncGenerator<readonly Item[]> {
  const items = source[Symbol.asyncIterator]()
  let coming = items.next()
  let batch: Item[] = []
  try {
    while (true) {
      const next = batch.length === 0 ? await coming : await within(coming, patienceMs)
      if (next !== undefined && next.done !== true) {
        batch.push(next.value)
        coming = items.next()
      }
      if (batch.length > 0 && (next === undefined || next.done === true || batch.length >= most)) {
        yield batch
        batch = []
      }
      if (next?.done === true) return
    }
  } finally {
    coming.catch(() => undefined)
    // Not awaited: a stream that waits for its next item ends only once that has come.
    void items.return?.()
  }
}

/** What a promise gives, or `undefined` when that takes longer. */
async function within<Value>(promise: Promise<Value>, ms: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
