import { sayCount, sayCounted } from '../claims/say-claim.ts'
import type { ClaimRef, Control, Joined, JoinedFigure, LineFigure, Party, Spot, Sum, Toll } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'

/** "Turkey, Russia and 2 more"; empty when none is named. */
export function sayParties(parties: readonly Party[], most = 3): string {
  const names = [...new Set(parties.map(({ name }) => name))]
  return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`
}

/** "southeast of Idlib", "near Sarmin": a place as it is meant; what is near it on one side is on that side of it. */
export function saySpot({ part, near, name }: Spot): string {
  if (part && part !== 'part') return `${part} of ${name}`
  return `${near ? 'near ' : ''}${name}`
}

/** Places, each once. */
export const saySpots = (spots: readonly Spot[]): string => [...new Set(spots.map(saySpot))].join(', ')

/** "since 8 Feb 2020", "known since about 8 Feb 2020". */
export function saySince(since: string | null, certainty: 'stated' | 'inferred' = 'stated'): string {
  if (since === null) return ''
  const said = sayDate(since)
  if (/^(since|until|about) /.test(said)) return said
  return certainty === 'stated' ? `since ${said}` : `by ${said}`
}

/** "current", "last known", or "disputed: the opposition is said to hold it too". */
export function sayStanding({ standing, others }: Pick<Control, 'standing' | 'others'>): string {
  if (standing !== 'disputed') return standing
  const names = sayParties(others.map(({ holder }) => holder))
  return names ? `disputed: also said to be held by ${names}` : 'disputed'
}

/** "more than 300 civilians killed". */
export function sayToll({ type, who, count, low, high, bound }: Toll): string {
  const figure = { count, low, high, bound, who, what: type } as LineFigure
  return [sayCount(figure), sayCounted(figure)].filter(Boolean).join(' ')
}

/** "3 claims of 2 reports, 1 origin": how many independent voices there are is said where there are several reports. */
export function sayClaims(claims: readonly ClaimRef[]): string {
  const reports = new Set(claims.map(({ report }) => report)).size
  if (reports <= 1) return count(claims.length, 'claim')
  const origins = new Set(claims.map(({ origin }) => origin.toLowerCase())).size
  return `${count(claims.length, 'claim')} of ${reports} reports, ${count(origins, 'origin')}`
}

/** "1 report", "1,200 reports". */
export const count = (many: number, what: string): string => `${many.toLocaleString('en-US')} ${what}${many === 1 ? '' : 's'}`

/** "9–15 killed", of an event; vague numbers as printed. */
export const sayFigures = (figures: readonly JoinedFigure[]): string =>
  figures
    .map(({ what, who, low, best, high, values }) =>
      low === null || high === null
        ? (values[0]?.words ?? '')
        : [sayRange(low, best, high), sayCounted({ who, what } as LineFigure)].filter(Boolean).join(' ')
    )
    .filter(Boolean)
    .join(', ')

/** "34–51 killed (best 40) in 7 events". */
export const saySum = ({ what, events, low, best, high }: Sum): string =>
  `${sayRange(low, best, high)} ${what} in ${count(events, 'event')}`

const sayRange = (low: number, best: number | null, high: number): string =>
  low === high ? say(low) : `${say(low)}–${say(high)}${best === null ? '' : ` (best ${say(best)})`}`

const say = (value: number): string => value.toLocaleString('en-US')

/** "60 on 1 Mar 2024, then 70 on 5 Mar 2024"; nothing for a total that was told once. */
export const sayRise = (series: Toll['series']): string | undefined =>
  series.length < 2
    ? undefined
    : series
        .map(({ count: value, published }) => `${value === null ? '?' : say(value)}${published ? ` on ${sayDate(published)}` : ''}`)
        .join(', then ')

/** "denied by the army", "said to be by rebels or the army", "both sides say so"; nothing where nothing is to be told. */
export function sayDispute({ disputes, concerned, stance }: Pick<Joined, 'disputes' | 'concerned' | 'stance'>): string | undefined {
  const says = disputes.flatMap(({ about, positions }) =>
    about === 'who'
      ? [`said to be by ${positions.map(each => each.says).join(' or ')}`]
      : positions.filter(each => each.says !== stance).map(each => `${each.says} by ${each.origins.join(', ')}`)
  )
  return [...says, ...(concerned.agree === 'they agree' ? ['both sides say so'] : [])].join(' · ') || undefined
}

/** What is known beside who holds a place: that it was left, who held it before, and what is reported for the area around it. */
export function sayMore({ left, intervals, forArea }: Pick<Control, 'left' | 'intervals' | 'forArea'>): readonly string[] {
  const [before] = intervals.slice(-2, -1)
  return [
    ...(left ? [`left on ${sayDate(left)}`] : []),
    ...(before ? [`before: ${before.holder.name} from ${sayDate(before.from)}${before.until ? ` to ${sayDate(before.until)}` : ''}`] : []),
    ...(forArea ? [`reported for ${forArea.place.name}: ${forArea.holder.name}`] : [])
  ]
}
