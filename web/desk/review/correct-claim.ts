import type { ClaimFields } from '../../../core/5-claim/review/review.ts'
import type { LineActor, LineClaim, LineFigure, LinePlace, LineWords } from '../../picture/picture.ts'

/** A claim's parts as a person writes them. Several names are parted by semicolons. */
export type Draft = {
  readonly type: string
  readonly stance: LineClaim['stance']
  readonly by: string
  readonly to: string
  readonly source: string
  readonly at: string
  /** EDTF. */
  readonly on: string
  /** A number for each figure; empty takes the figure out. */
  readonly counts: readonly string[]
  /** Who and what place was picked in the words of the report. */
  readonly picked: Named
  /** Words of the time that was picked. */
  readonly onWords: LineWords | undefined
  /** Figures that were picked. */
  readonly more: readonly LineFigure[]
}

/** What a report names, among which those who correct its claims choose. */
export type Named = { readonly actors: readonly LineActor[]; readonly places: readonly LinePlace[] }

/** The parts of a claim as they were read. */
export const draftOf = ({ type, stance, by, to, source, at, on, figures }: LineClaim): Draft => ({
  type,
  stance,
  by: joinNames(by),
  to: joinNames(to),
  source: joinNames(source),
  at: joinNames(at),
  on: on?.date ?? '',
  counts: figures.map(({ count }) => (count === null ? '' : String(count))),
  picked: { actors: [], places: [] },
  onWords: undefined,
  more: []
})

const joinNames = (named: readonly { readonly name: string }[]): string => named.map(({ name }) => name).join('; ')

/** What a draft changes of a claim; empty when nothing. Names that the report has keep who they are; others stand as they were written. */
export function correctionOf(claim: LineClaim, draft: Draft, named: Named): ClaimFields {
  const before = draftOf(claim)
  const actors = (part: 'by' | 'to' | 'source') =>
    draft[part] === before[part]
      ? {}
      : {
          [part]: namesOf(draft[part]).map(
            name => pick(name, [...draft.picked.actors, ...claim[part], ...named.actors]) ?? unknownActor(name, claim)
          )
        }
  return {
    ...(draft.type === before.type ? {} : { type: draft.type }),
    ...(draft.stance === before.stance ? {} : { stance: draft.stance }),
    ...actors('by'),
    ...actors('to'),
    ...actors('source'),
    ...(draft.at === before.at
      ? {}
      : {
          at: namesOf(draft.at).map(name => pick(name, [...draft.picked.places, ...claim.at, ...named.places]) ?? unknownPlace(name, claim))
        }),
    ...(draft.on === before.on ? {} : { on: draft.on.trim() === '' ? null : timeOf(draft.on.trim(), claim, draft.onWords) }),
    ...(draft.more.length === 0 && draft.counts.every((count, index) => count === before.counts[index])
      ? {}
      : { figures: [...figuresOf(draft.counts, claim), ...draft.more] })
  }
}

const namesOf = (text: string): readonly string[] => text.split(';').flatMap(name => name.trim() || [])

const pick = <T extends { readonly name: string; readonly words: string }>(name: string, all: readonly T[]): T | undefined =>
  all.find(each => each.name.toLowerCase() === name.toLowerCase()) ?? all.find(each => each.words.toLowerCase() === name.toLowerCase())

/** Where a name stands in the claim's own words; else these as a whole. */
function wordsOf(name: string, { quote, span }: Pick<LineClaim, 'quote' | 'span'>): Pick<LineActor, 'words' | 'span'> {
  const at = quote.toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? { words: quote, span } : { words: quote.slice(at, at + name.length), span: [span[0] + at, span[0] + at + name.length] }
}

/** An actor of whom nothing is known but the name. */
export const unknownActor = (name: string, claim: Pick<LineClaim, 'quote' | 'span'>): LineActor => ({
  ...wordsOf(name, claim),
  kind: 'unknown',
  id: null,
  name,
  side: null,
  certainty: 'stated'
})

/** A place that is on no map. */
export const unknownPlace = (name: string, claim: Pick<LineClaim, 'quote' | 'span' | 'at'>): LinePlace => ({
  ...wordsOf(name, claim),
  id: null,
  name,
  lat: null,
  lon: null,
  country: claim.at[0]?.country ?? null,
  within: null,
  precision: 'unresolved',
  radiusKm: null,
  part: null,
  near: null,
  road: null,
  border: null,
  literal: true,
  certainty: 'stated'
})

const timeOf = (date: string, claim: LineClaim, picked: LineWords | undefined): LineClaim['on'] => ({
  ...(claim.on ?? { words: claim.quote, span: claim.span, kind: 'date' as const }),
  ...picked,
  date,
  certainty: 'stated'
})

const figuresOf = (counts: readonly string[], { figures }: LineClaim): readonly LineFigure[] =>
  figures.flatMap((figure, index) => {
    const written = counts[index] ?? ''
    if (written === (figure.count === null ? '' : String(figure.count))) return figure
    const count = Number(written)
    return written.trim() === '' || !Number.isFinite(count) ? [] : { ...figure, count, low: count, high: count, bound: 'exact' }
  })
