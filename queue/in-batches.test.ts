import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inBatches } from './in-batches.ts'

async function gather<Item>(source: AsyncIterable<Item>): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const item of source) items.push(item)
  return items
}

async function* stream<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

describe('batches', () => {
  it('hold all items in order, none empty, none too long', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), async (items, most) => {
        const batches = await gather(inBatches(stream(items), most, 10_000))
        expect(batches.flat()).toEqual(items)
        for (const [index, batch] of batches.entries()) {
          if (index < batches.length - 1) expect(batch).toHaveLength(most)
          expect(batch.length).toBeGreaterThan(0)
        }
      })
    )
  })

  it('come without waiting for a stream that pauses', async () => {
    let go: () => void = () => undefined
    const paused = new Promise<void>(resolve => {
      go = resolve
    })
    async function* pausing() {
      yield 1
      yield 2
      await paused
      yield 3
    }
    const batches = inBatches(pausing(), 50, 5)
    expect((await batches.next()).value).toEqual([1, 2])
    go()
    expect((await batches.next()).value).toEqual([3])
    expect((await batches.next()).done).toBe(true)
  })

  it('hand on what was gathered before a stream fails, and the failure', async () => {
    async function* failing() {
      yield 1
      await new Promise(resolve => setTimeout(resolve, 50))
      throw new Error('the pipe broke')
    }
    const batches = inBatches(failing(), 50, 1)
    expect((await batches.next()).value).toEqual([1])
    await expect(batches.next()).rejects.toThrow('the pipe broke')
  })
})
