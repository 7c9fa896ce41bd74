import type { LineFigure, LineWords, PictureReport, Span } from '../../picture/picture.ts'
import type { PickRole } from '../../report/picking.ts'
import { type Draft, unknownActor, unknownPlace } from './correct-claim.ts'

type Mentions = PictureReport['mentions']

/**
 * A draft with words of the report taken for one of its parts. Who and what place the reader knows there keep who they are; others stand as they are
 * written. The first words that are picked for a part take the place of what it had; `isMore` adds to it.
 */
export function pickWords(draft: Draft, role: Exclude<PickRole, 'quote'>, words: LineWords, mentions: Mentions, isMore: boolean): Draft {
  const self = { quote: words.words, span: words.span }
  switch (role) {
    case 'by':
    case 'to':
    case 'source': {
      const actor = { ...(at(mentions.actors, words.span) ?? unknownActor(words.words, self)), ...words, certainty: 'stated' as const }
      const picked = { ...draft.picked, actors: [actor, ...draft.picked.actors] }
      return { ...draft, picked, [role]: isMore && draft[role] ? `${draft[role]}; ${actor.name}` : actor.name }
    }
    case 'at': {
      const place = {
        ...(at(mentions.places, words.span) ?? unknownPlace(words.words, { ...self, at: [] })),
        ...words,
        certainty: 'stated' as const
      }
      const picked = { ...draft.picked, places: [place, ...draft.picked.places] }
      return { ...draft, picked, at: isMore && draft.at ? `${draft.at}; ${place.name}` : place.name }
    }
    case 'on':
      return { ...draft, onWords: words, on: at(mentions.times, words.span)?.date ?? draft.on }
    case 'figures': {
      const figure = at(mentions.counts, words.span) ?? figureOf(words)
      return figure ? { ...draft, more: [...draft.more, figure] } : draft
    }
  }
}

/** The mention that shares most with a span. */
function at<T extends { readonly span: Span }>(mentions: readonly T[], span: Span): T | undefined {
  const shared = (other: Span): number => Math.min(span[1], other[1]) - Math.max(span[0], other[0])
  const best = mentions.reduce<T | undefined>((a, b) => (a && shared(a.span) >= shared(b.span) ? a : b), undefined)
  return best && shared(best.span) > 0 ? best : undefined
}

/** A number that is printed in digits. */
function figureOf(words: LineWords): LineFigure | undefined {
  const digits = /\d[\d,. ]*/.exec(words.words)?.[0]?.replace(/[, ]/g, '')
  const count = digits === undefined ? Number.NaN : Number(digits)
  if (!Number.isFinite(count)) return undefined
  return { ...words, count, low: count, high: count, bound: 'exact', what: null, who: null, partOf: null }
}
