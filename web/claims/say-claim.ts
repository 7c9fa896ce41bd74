import { distanceKm } from '../map/circle.ts'
import type { LineActor, LineClaim, LineFigure, LinePlace } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'

/** Stances in a word. */
export const stanceWords: Readonly<Record<string, string>> = {
  asserted: 'stated',
  denied: 'denied',
  planned: 'planned',
  requested: 'asked for',
  possible: 'possible'
}

/** Kinds of claims in plain words. */
export const kindWords: Readonly<Record<string, string>> = { event: 'Happened', state: 'Holds', toll: 'Running total' }

/** How sure we are to have read the words rightly, in a word. Whether what they say is true is another matter. */
export function sayConfidence(confidence: number): string {
  if (confidence >= 0.9) return 'very sure'
  if (confidence >= 0.75) return 'sure'
  if (confidence >= 0.5) return 'fairly sure'
  return 'unsure'
}

/** "Turkey, Russia" or "Turkey, Russia and 2 more". */
export function sayActors(actors: readonly LineActor[], most = 3): string {
  const names = [...new Set(actors.map(actor => actor.name))]
  if (names.length <= most) return names.join(', ')
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
}

/** "the southeast of Idlib", "near Sarmin, Idlib", "10 km west of Djibo": a place as the claim means it. */
export function sayPlace(place: LinePlace): string {
  const within = place.within && place.within !== place.name ? `, ${place.within}` : ''
  return `${sayBeside(place)}${place.name}${within}`
}

function sayBeside({ part, near, extent, lat, lon }: LinePlace): string {
  const side = part && part !== 'part' ? part : undefined
  if (extent?.rule === 'measured' && side && lat !== null && lon !== null)
    return `${Math.round(distanceKm(lon, lat, extent.lon, extent.lat))} km ${side} of `
  if (extent?.rule === 'within-distance') return `within ${extent.radiusKm} km of `
  if ((extent?.rule === 'beyond' || extent?.rule === 'side') && side) return `${side} of `
  return `${side ? `the ${side} of ` : ''}${near ? 'near ' : ''}`
}

/** Names of a claim's places, each once. */
export const sayPlaces = (claim: LineClaim): string => [...new Set(claim.at.map(place => place.name))].join(', ')

/** "8 Feb 2020", or why there is none. */
export const sayWhen = (claim: LineClaim): string => (claim.on?.date ? sayDate(claim.on.date) : (claim.on?.words ?? ''))

/** "more than 300 civilians killed", "about 600,000 displaced", "60 vehicles"; words that give no number stay as printed. */
export function sayFigure(figure: LineFigure): string {
  if (figure.count === null) return figure.words
  return [sayCount(figure), sayCounted(figure)].filter(Boolean).join(' ')
}

/** What a figure counts: "civilians killed", "vehicles", "people displaced"; the fate is left out where the noun holds it ("refugees", "dead"). */
export function sayCounted({ who, what }: LineFigure): string {
  const fate = what === null || what === 'people' || what === 'places' || (who && saysFate.test(who)) || who === what ? '' : what
  return [who, fate].filter(Boolean).join(' ') || (what ?? '')
}

const saysFate =
  /dead|death|fatal|kill|casualt|wound|injur|displac|refugee|flee|prison|captive|hostage|missing|soldier|troop|vehicle|tank|aircraft|jet|drone|post|missile|rocket|shell/i

/** The number alone with its bound: "more than 300". */
export function sayCount(figure: LineFigure): string {
  if (figure.count === null)
    return figure.low !== null || figure.high !== null
      ? [figure.low, figure.high]
          .filter(end => end !== null)
          .map(sayNumber)
          .join('–')
      : 'uncounted'
  const bound = figure.bound && figure.bound !== 'exact' ? `${figure.bound} ` : ''
  return bound + sayNumber(figure.count)
}

const sayNumber = (value: number): string =>
  value >= 1e6 ? `${Number((value / 1e6).toFixed(2)).toLocaleString('en-US')} million` : value.toLocaleString('en-US')

/** One line for lists and labels: "took a place: Syrian Arab Army, Saraqib, 8 Feb 2020". */
export const sayLine = (claim: LineClaim, label: string): string =>
  [
    `${label}:`,
    ...[sayActors(claim.by), claim.to.length > 0 ? `→ ${sayActors(claim.to)}` : '', sayPlaces(claim), sayWhen(claim)].filter(Boolean)
  ]
    .join(' · ')
    .replace(': ·', ':')
