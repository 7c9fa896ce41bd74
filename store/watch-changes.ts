import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { Database } from './database.ts'
import type { Change } from './store.ts'
import { channel } from './tell-change.ts'

/** Hears what any process adds or codes, also after the connection was lost and made again. Ends with the function that it gives. */
export async function watchChanges(database: Database, onChange: (change: Change) => void): Promise<() => Promise<void>> {
  let ended = false
  let client: pg.Client | undefined
  const listen = async (): Promise<void> => {
    const next = await database.connect()
    next.on('notification', ({ payload }) => {
      if (payload && !ended) onChange(JSON.parse(payload) as Change)
    })
    try {
      await next.query(`LISTEN ${channel}`)
    } catch (error) {
      await next.end().catch(() => undefined)
      throw error
    }
    if (ended) return next.end().catch(() => undefined)
    client = next
    next.on('end', () => {
      if (!ended) void again()
    })
  }
  const again = async (): Promise<void> => {
    for (let waitMs = 200; !ended; waitMs = Math.min(waitMs * 2, 5000)) {
      await sleep(waitMs, undefined, { ref: false })
      // The store makes its connections anew when it is next asked; so does this.
      const isBack = await database
        .run(async () => (ended ? undefined : listen()), { retry: true })
        .then(
          () => true,
          () => false
        )
      if (!isBack) continue
      // Nobody knows what was missed: who hears this looks.
      if (!ended) onChange({ kind: 'added', keys: [] })
      return
    }
  }
  await listen()
  return async () => {
    ended = true
    await client?.end().catch(() => undefined)
  }
}
