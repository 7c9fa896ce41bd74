import { cut, type Note, type Span } from '#base'
import type {
  Claim,
  Coded,
  Line,
  LineActor,
  LineClaim,
  LineExtent,
  LineFigure,
  LineNote,
  LinePlace,
  LineTerm,
  LineTime,
  LineWords,
  Term
} from '#claim'
import type { ActorMention, CountMention, Extent, PlaceMention, TimeMention } from '#mention'
import { toRawSpan } from '#text'

/** Offsets into the clean text, or into the input as given. */
export type Spans = 'clean' | 'raw'

/**
 * A coded report in the shape of the claims format (`docs/claims-format.md`). Every `words` and `quote` is what its span cuts out of
 * `report.text`: out of the clean text with clean spans, out of the input, damage and markup included, with raw ones.
 */
export function toLine(coded: Coded, spans: Spans): Line {
  const { report, text, mentions } = coded
  const cutting = spans === 'raw' ? cutRaw(coded) : cutClean(coded)
  return {
    report: {
      id: report.id,
      hash: report.hash,
      title: text.title ?? report.title ?? null,
      published: text.published ?? null,
      outlet: text.outlet ?? report.outlet ?? null,
      url: report.url ?? null,
      language: text.language,
      text: spans === 'raw' ? report.raw : text.text
    },
    mentions: {
      actors: mentions.actors.map(actor => toActor(actor, cutting)),
      places: mentions.places.map(place => toPlace(place, cutting)),
      times: mentions.times.map(time => toTime(time, cutting)),
      counts: mentions.counts.map(count => toFigure(count, cutting))
    },
    claims: coded.claims.map(claim => toClaim(claim, cutting)),
    notes: coded.notes.map(note => toNote(note, cutting))
  }
}

/** How a span of the clean text is written, and what words a figure is a part of are called there. */
type Cutting = { readonly at: (span: Span) => LineWords; readonly whole: (words: string) => string }

const cutClean = ({ text }: Coded): Cutting => ({
  at: span => ({ words: cut(text.text, span), span: [span[0], span[1]] }),
  whole: words => words
})

function cutRaw({ report, text, mentions }: Coded): Cutting {
  const at = (span: Span): LineWords => {
    const raw = toRawSpan(text, span)
    return { words: cut(report.raw, raw), span: raw }
  }
  const wholes = new Map(mentions.counts.map(count => [count.words, count.span]))
  const whole = (words: string): string => {
    const span = wholes.get(words)
    return span === undefined ? words : at(span).words
  }
  return { at, whole }
}

const toActor = (actor: ActorMention, cutting: Cutting): LineActor => ({
  ...cutting.at(actor.span),
  kind: actor.kind,
  id: actor.id ?? null,
  name: actor.name,
  side: actor.side ?? null,
  certainty: actor.certainty
})

const toPlace = (place: PlaceMention, cutting: Cutting): LinePlace => ({
  ...cutting.at(place.span),
  id: place.id ?? null,
  name: place.name,
  lat: place.lat ?? null,
  lon: place.lon ?? null,
  country: place.country ?? null,
  within: place.within ?? null,
  precision: place.isContained ? 'unresolved' : place.precision,
  radiusKm: place.radiusKm ?? null,
  part: place.part ?? null,
  ...(place.whole ? { whole: true } : {}),
  near: place.near ?? null,
  road: place.road ?? null,
  border: place.border ?? null,
  extent: place.extent === undefined ? null : toExtent(place.extent),
  literal: place.literal,
  certainty: place.certainty
})

const toExtent = ({ rule, lat, lon, radiusKm, geometry }: Extent): LineExtent => ({ rule, lat, lon, radiusKm, geometry: geometry ?? null })

const toTime = (time: TimeMention, cutting: Cutting): LineTime => ({
  ...cutting.at(time.span),
  date: time.date ?? null,
  kind: time.kind,
  certainty: time.certainty
})

const toFigure = (count: CountMention, cutting: Cutting): LineFigure => ({
  ...cutting.at(count.span),
  count: count.count ?? null,
  low: count.low ?? null,
  high: count.high ?? null,
  bound: count.bound ?? null,
  what: count.what ?? null,
  who: count.who ?? null,
  partOf: count.partOf === undefined ? null : cutting.whole(count.partOf)
})

function toClaim(claim: Claim, cutting: Cutting): LineClaim {
  const actors = (mentions: readonly ActorMention[]): readonly LineActor[] => mentions.map(actor => toActor(actor, cutting))
  const { words: quote, span } = cutting.at(claim.span)
  return {
    id: claim.id,
    kind: claim.kind,
    type: claim.type,
    acled: claim.acled ?? null,
    by: actors(claim.by),
    to: actors(claim.to),
    at: claim.at.map(place => toPlace(place, cutting)),
    on: claim.on === undefined ? null : toTime(claim.on, cutting),
    source: actors(claim.source),
    stance: claim.stance,
    if: claim.if === undefined ? null : cutting.at(claim.if.span),
    terms: claim.terms.map(term => toTerm(term, cutting)),
    figures: claim.figures.map(figure => toFigure(figure, cutting)),
    quote,
    span,
    rule: claim.rule,
    certainty: claim.certainty,
    confidence: Math.round(claim.confidence * 100) / 100
  }
}

const toTerm = ({ span, kind, type, by, to, at, on, within, sets, effect }: Term, cutting: Cutting): LineTerm => ({
  ...cutting.at(span),
  kind,
  type,
  by: by.map(actor => toActor(actor, cutting)),
  to: to.map(actor => toActor(actor, cutting)),
  at: at.map(place => toPlace(place, cutting)),
  on: on === undefined ? null : toTime(on, cutting),
  within: within ?? null,
  sets,
  effect
})

const toNote = ({ stage, rule, span, says }: Note, cutting: Cutting): LineNote =>
  span === undefined ? { stage, rule, says } : { stage, rule, span: cutting.at(span).span, says }
