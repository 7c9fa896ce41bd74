/**
 * Applies an async function to a stream, up to `limit` items at a time, and gives the results in the order of the stream: each as soon as
 * it and those before it are ready, even while the stream is waiting for more.
 */
export async function* mapInOrder<Item, Result>(
  source: AsyncIterable<Item>,
  limit: number,
  apply: (item: Item) => Promise<Result>
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]()
  const running: Promise<Result>[] = []
  let coming: Promise<IteratorResult<Item>> | undefined
  let ended = false
  try {
    while (!ended || running.length > 0) {
      if (!ended && running.length < limit) coming ??= items.next()
      const head = running[0]
      const arrived = await Promise.race([
        ...(coming === undefined ? [] : [coming]),
        ...(head === undefined ? [] : [head.then(() => undefined)])
      ])
      if (arrived === undefined) {
        yield (await running.shift()) as Result
        continue
      }
      coming = undefined
      if (arrived.done) ended = true
      else running.push(awaited(apply(arrived.value)))
    }
  } finally {
    if (coming !== undefined) awaited(coming)
    // Not awaited: a stream that waits for its next item ends only once that has come.
    void items.return?.()
  }
}

/** A promise whose failure is for whoever takes it, and no fault of the process before that. */
function awaited<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}
