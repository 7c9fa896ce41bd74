import { sayCount, sayCounted } from '../claims/say-claim.ts'
import type { ClaimRef, Control, LineFigure, Party, Spot, Toll } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'

/** "Turkey, Russia and 2 more"; empty when none is named. */
export function sayParties(parties: readonly Party[], most = 3): string {
  const names = [...new Set(parties.map(({ name }) => name))]
  return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`
}

/** "southeast of Idlib": a place as it is meant. */
export function saySpot({ part, near, name }: Spot): string {
  return `${part && part !== 'part' ? `${part} of ` : ''}${near ? 'near ' : ''}${name}`
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
