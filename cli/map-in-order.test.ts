import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapInOrder } from './map-in-order.ts'

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield item
}

const gather = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('mapInOrder', () => {
  it('keeps the order, however long each takes, and never does more than its limit at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        fc.scheduler(),
        async (items, limit, scheduler) => {
          let running = 0
          let most = 0
          const apply = async (item: number) => {
            most = Math.max(most, ++running)
            await scheduler.schedule(Promise.resolve())
            running--
            return item * 2
          }
          const results = gather(mapInOrder(from(items), limit, apply))
          await scheduler.waitFor(results)
          expect(await results).toEqual(items.map(item => item * 2))
          expect(most).toBeLessThanOrEqual(limit)
        }
      ),
      { numRuns: 50 }
    )
  })

  it('gives what is ready while the stream waits for more', async () => {
    let more: () => void = () => undefined
    async function* slow() {
      yield 'first'
      await new Promise<void>(resolve => {
        more = resolve
      })
      yield 'second'
    }
    const results = mapInOrder(slow(), 4, async item => item)
    expect((await results.next()).value).toBe('first')
    const second = results.next()
    more()
    expect((await second).value).toBe('second')
    expect((await results.next()).done).toBe(true)
  })

  it('passes a failure on to whoever takes the result, after those before it', async () => {
    const results = mapInOrder(from([1, 2, 3]), 3, async item => {
      if (item === 2) throw new Error('two')
      return item
    })
    expect((await results.next()).value).toBe(1)
    await expect(results.next()).rejects.toThrow('two')
  })
})
