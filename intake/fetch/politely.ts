import { setTimeout as wait } from 'node:timers/promises'
import robotsParser from 'robots-parser'
import { sayWhy } from '../say-why.ts'
import { type Get, type Got, userAgent } from './get.ts'

export type Manners = {
  /** Milliseconds between the end of one question to a host and the next; its robots.txt may ask for longer. */
  readonly pause?: number
  /** The longest pause that is kept when a host asks to come back later, in milliseconds. */
  readonly longestPause?: number
}

/**
 * Gets pages as `get` does, with manners: only what the host's robots.txt leaves open (RFC 9309), one question at a time to a host with a pause
 * between, and once more when the host says when to come back.
 */
export function politely(get: Get, { pause = 1000, longestPause = 60_000 }: Manners = {}): Get {
  const hosts = new Map<string, Host>()
  return (url, headers) => {
    const { origin } = new URL(url)
    const host = hosts.get(origin) ?? { rules: undefined, last: Promise.resolve() }
    hosts.set(origin, host)
    const answer = host.last.then(async () => {
      host.rules ??= readRules(get, origin)
      const rules = await host.rules
      if (typeof rules === 'string') throw new Error(rules)
      if (rules.isAllowed(url, product) === false) throw new Error('its host asks programs not to read it (robots.txt)')
      const rest = Math.min(longestPause, Math.max(pause, (rules.getCrawlDelay(product) ?? 0) * 1000))
      try {
        return await askTwice(get, url, headers, longestPause)
      } finally {
        host.rest = wait(rest)
      }
    })
    host.last = answer.then(
      () => host.rest,
      () => host.rest
    )
    return answer
  }
}

/** What is used of the parser: it comes as CommonJS, and its types say otherwise. */
type Rules = {
  readonly isAllowed: (url: string, product: string) => boolean | undefined
  readonly getCrawlDelay: (product: string) => number | undefined
}
const parseRobots = robotsParser as unknown as (address: string, text: string) => Rules

type Host = { rules: Promise<Rules | string> | undefined; last: Promise<unknown>; rest?: Promise<unknown> }

const product = userAgent.split('/')[0]!

/** What the host leaves open: all when it has no robots.txt, nothing when it cannot say. */
async function readRules(get: Get, origin: string): Promise<Rules | string> {
  const address = `${origin}/robots.txt`
  try {
    const { status, bytes } = await get(address)
    if (status >= 500 || status === 429) return `its host cannot say what may be read (robots.txt: ${status}); try again later`
    return parseRobots(address, status === 200 ? new TextDecoder().decode(bytes.subarray(0, 500_000)) : '')
  } catch (error) {
    return sayWhy(error)
  }
}

async function askTwice(get: Get, url: string, headers: Readonly<Record<string, string>> | undefined, longestPause: number): Promise<Got> {
  const got = await get(url, headers)
  const later = got.status === 429 || got.status === 503 ? secondsOf(got.headers['retry-after']) * 1000 : undefined
  if (later === undefined || !(later <= longestPause)) return got
  await wait(later)
  return get(url, headers)
}

/** Seconds to wait by a `Retry-After`, or NaN. */
const secondsOf = (after: string | undefined): number =>
  after === undefined ? Number.NaN : /^\d+$/.test(after) ? Number(after) : Math.max(0, (Date.parse(after) - Date.now()) / 1000)
