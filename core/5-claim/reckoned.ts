import type { TimeMention } from '#mention'
import type { Draft } from './draft.ts'
import type { Grammar } from './grammar.ts'

/** "As of 29 March, 12,000 people have fled since 24 March": what was counted up to a day was so on that day, and since when it is told. */
export function reckonedTo(best: TimeMention, times: readonly TimeMention[], { kind }: Pick<Draft, 'kind'>, grammar: Grammar): TimeMention {
  const day = times.find(time => isReckoned(time, grammar) && /^\d[^/]*\/\.\.$/.test(time.date ?? ''))
  const until = day?.date?.slice(0, -3)
  if (kind === 'state' || day === undefined || until === undefined) return best
  const since = best === day ? times.find(time => time !== day && begins(time, until)) : best
  if (since === undefined || !begins(since, until)) return best === day ? { ...day, date: until } : best
  return { ...since, date: `${since.date!.split('/')[0]}/${until}` }
}

const isReckoned = ({ words }: TimeMention, { reckoning }: Grammar): boolean =>
  [...reckoning].some(opener => words.toLowerCase().startsWith(`${opener} `))

/** A time that begins before the day of the reckoning and lasts to it or beyond. */
function begins({ date }: TimeMention, until: string): boolean {
  const [from, to] = date?.split('/') ?? []
  return from !== undefined && to !== undefined && /^\d/.test(from) && from < until && (to === '..' || to >= until)
}
