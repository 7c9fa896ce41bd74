import type { Named, Routes } from '@vedette/client'
import { type FormEvent, useEffect, useState } from 'react'
import { Dotted } from '../../look/dotted.tsx'
import { ask } from '../ask.ts'
import { useReviewer } from '../review/use-reviewer.ts'
import { sayWait } from '../say-wait.ts'
import { useAccount } from '../use-account.ts'
import { useRemote } from '../use-remote.ts'
import { type Health, healthOf, sayAgo, sayHealth } from './feed-row.ts'

/** How often the list is asked for anew while it is looked at. */
const followMs = 5000

/** The feeds that the server asks by itself, how each is, and the ways to name one, to have it asked now and to take it away. */
export function FeedsSection({ shown }: { readonly shown: boolean }) {
  const [open, setOpen] = useState(false)
  const [round, setRound] = useState(0)
  const [fault, setFault] = useState<string>()
  const { account, may } = useAccount()
  const [own, setBy] = useReviewer()
  const by = account ?? own
  const feeds = useRemote<Routes['GET /feeds']['gives']>(shown ? '/feeds' : undefined, round)
  useEffect(() => {
    if (!shown || !open) return
    const timer = setInterval(() => setRound(before => before + 1), followMs)
    return () => clearInterval(timer)
  }, [shown, open])
  const send = async (path: string, init: RequestInit): Promise<boolean> => {
    const answer = await ask(path, init)
    setFault(
      answer.kind === 'ready' ? undefined : answer.kind === 'gone' ? 'The server does not answer: nothing was changed.' : answer.says
    )
    setRound(before => before + 1)
    return answer.kind === 'ready'
  }
  const name = (url: string, every: number) =>
    send('/feeds', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url, every, by: by.trim() || 'somebody at the desk' })
    })
  const rows = feeds.value?.rows ?? []
  const ill = rows.filter(row => healthOf(row) === 'ill').length
  return (
    <details className="feeds" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        Feeds <strong>{rows.length}</strong>
        {ill > 0 && <span className="feed-ill">{ill === 1 ? '1 does not answer' : `${ill} do not answer`}</span>}
      </summary>
      {!feeds.value && <p className="quiet">{sayWait(feeds, 'the feeds')}</p>}
      {feeds.value?.asks === false && <p className="quiet">This server asks no feeds: they wait for one that does.</p>}
      {feeds.value && rows.length === 0 && (
        <p className="quiet">None yet. What is new of a feed (RSS, Atom, JSON), a sitemap or a page is fetched and read by itself.</p>
      )}
      <ul>
        {rows.map(row => (
          <Feed
            key={row.url}
            row={row}
            mayChange={may('feeds')}
            again={() => void name(row.url, row.every)}
            remove={() => void send(`/feeds?url=${encodeURIComponent(row.url)}`, { method: 'DELETE' })}
          />
        ))}
      </ul>
      {fault && (
        <p className="refused" role="alert">
          {fault}
        </p>
      )}
      {may('feeds') && <NameFeed name={name} by={account === null ? own : undefined} setBy={setBy} />}
    </details>
  )
}

const healthWords: Readonly<Record<Health, string>> = {
  waits: 'waits',
  well: 'well',
  partly: 'in part',
  ill: 'does not answer'
}

type FeedProps = { readonly row: Named['feedRow']; readonly mayChange: boolean; readonly again: () => void; readonly remove: () => void }

function Feed({ row, mayChange, again, remove }: FeedProps) {
  const health = healthOf(row)
  const now = Date.now()
  return (
    <li>
      <p className="feed-head">
        <span className={`badge feed-${health}`}>{healthWords[health]}</span> <bdi>{row.url}</bdi>
      </p>
      <p>{sayHealth(row, now)}</p>
      <p className="quiet">
        <Dotted
          parts={[
            row.reports === 1 ? '1 report in all' : `${row.reports.toLocaleString('en-US')} reports in all`,
            `asked every ${row.every} minutes`,
            `next ${sayAgo(row.next, now)}`,
            `named by ${row.by}`
          ]}
        />
      </p>
      {mayChange && (
        <p className="feed-ways">
          <button type="button" aria-label={`Ask now: ${row.url}`} onClick={again}>
            Ask now
          </button>
          <button type="button" aria-label={`Take away: ${row.url}`} onClick={remove}>
            Take away
          </button>
        </p>
      )}
    </li>
  )
}

type NameProps = {
  readonly name: (url: string, every: number) => Promise<boolean>
  /** Absent where an account says who one is. */
  readonly by: string | undefined
  readonly setBy: (name: string) => void
}

function NameFeed({ name, by, setBy }: NameProps) {
  const [url, setUrl] = useState('')
  const [every, setEvery] = useState(30)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (url.trim() !== '' && (await name(url.trim(), every))) setUrl('')
  }
  return (
    <form className="feed-form" onSubmit={event => void submit(event)}>
      <label>
        <span>Address of a feed</span>
        <input type="url" value={url} placeholder="https://" onChange={event => setUrl(event.target.value)} />
      </label>
      <label>
        <span>Asked every</span>
        <select value={every} onChange={event => setEvery(Number(event.target.value))}>
          {intervals.map(([minutes, says]) => (
            <option key={minutes} value={minutes}>
              {says}
            </option>
          ))}
        </select>
      </label>
      {by !== undefined && (
        <label>
          <span>Named by</span>
          <input type="text" value={by} autoComplete="name" placeholder="your name" onChange={event => setBy(event.target.value)} />
        </label>
      )}
      <button type="submit" className="strong" aria-disabled={url.trim() === ''}>
        Add the feed
      </button>
    </form>
  )
}

const intervals: readonly (readonly [minutes: number, says: string])[] = [
  [15, '15 minutes'],
  [30, '30 minutes'],
  [60, 'hour'],
  [360, '6 hours'],
  [1440, 'day']
]
