import { sayFigure, sayPlace } from '../claims/say-claim.ts'
import type { PictureReport, Span } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'

/** Words that name who, where, when or how many, claim or no claim, and what they were read as. */
export type NameMark = { readonly span: Span; readonly kind: 'actor' | 'place' | 'time' | 'count'; readonly says: string }

/** All that was found in a report, in its order. */
export function layNames({ mentions }: PictureReport): readonly NameMark[] {
  const inferred = (certainty: string): string => (certainty === 'inferred' ? ', inferred' : '')
  return [
    ...mentions.actors.map(({ span, name, side, certainty }): NameMark => {
      const of = side && side !== name ? ` (${side})` : ''
      return { span, kind: 'actor', says: `who: ${name}${of}${inferred(certainty)}` }
    }),
    ...mentions.places.map((place): NameMark => {
      const what = place.lat === null ? 'on no map' : place.precision
      return { span: place.span, kind: 'place', says: `where: ${sayPlace(place)} (${what})${inferred(place.certainty)}` }
    }),
    ...mentions.times.map(({ span, date, words, certainty }): NameMark => {
      return { span, kind: 'time', says: `when: ${date ? sayDate(date) : `${words}, undated`}${inferred(certainty)}` }
    }),
    ...mentions.counts.map((figure): NameMark => ({ span: figure.span, kind: 'count', says: `how many: ${sayFigure(figure)}` }))
  ].sort((a, b) => a.span[0] - b.span[0])
}
