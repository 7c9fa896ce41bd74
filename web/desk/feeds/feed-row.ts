import type { Named } from '@vedette/client'

/** What is told of a feed's health. */
type FeedHealth = Pick<Named['feedRow'], 'asked' | 'answered' | 'failures' | 'says' | 'lastNew' | 'lastRefused' | 'refusedSays'>

export type Health = 'waits' | 'well' | 'partly' | 'ill'

/** How a feed is: not asked yet, answering, answering with what could not be read, or not answering. */
export const healthOf = ({ asked, failures, lastRefused }: Pick<FeedHealth, 'asked' | 'failures' | 'lastRefused'>): Health =>
  asked === null ? 'waits' : failures > 0 ? 'ill' : lastRefused > 0 ? 'partly' : 'well'

/** How a feed is in a sentence or two: since when it does not answer and why, or what it gave last. */
export function sayHealth(feed: FeedHealth, now: number): string {
  const { asked, answered, failures, says, lastNew, lastRefused, refusedSays } = feed
  if (asked === null) return 'Not asked yet.'
  if (failures > 0) {
    const last = answered === null ? 'It has never answered' : `It answered last ${sayAgo(answered, now)}`
    return `Did not answer ${sayAgo(asked, now)}${failures === 1 ? '' : `, ${failures} times in a row`}: ${says ?? 'it did not say why'}. ${last}.`
  }
  const gave = lastNew === 0 ? 'nothing new' : lastNew === 1 ? '1 new report' : `${lastNew} new reports`
  const lost = lastRefused === 0 ? '' : ` ${lastRefused} could not be read: ${refusedSays ?? ''}`
  return `Answered ${sayAgo(answered ?? asked, now)}: ${gave}.${lost}`
}

/** "4 minutes ago", "in 2 hours", "now". */
export function sayAgo(time: string, now: number): string {
  const minutes = Math.round((Date.parse(time) - now) / 60_000)
  const many = Math.abs(minutes)
  if (many < 1) return minutes < 0 || Date.parse(time) < now ? 'just now' : 'now'
  const [count, unit] = many < 90 ? [many, 'minute'] : many < 36 * 60 ? [Math.round(many / 60), 'hour'] : [Math.round(many / 1440), 'day']
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`
  return minutes < 0 ? `${words} ago` : `in ${words}`
}
