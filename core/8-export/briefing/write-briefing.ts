import { encodeBase64, sha256OfText } from '#base'
import type { ClaimRef, Joined, JoinedFigure } from '#event'
import type { Control, Situation } from '#situation'
import { describeType, type TypeLabels } from '../describe-type.ts'
import { escapeXml as text } from '../escape-xml.ts'
import { type ExportedEvent, sayWithheld } from '../exporter.ts'
import type { PictureAreas } from '../picture.ts'
import { isWeb } from '../write-atom.ts'
import { drawMap } from './draw-map.ts'
import { drawTimeline } from './draw-timeline.ts'
import type { Gathered } from './gather.ts'
import { briefingStyle, colouredSides } from './style.ts'

/** What a briefing is of. */
export type Briefing = {
  /** In words: "Idlib, Syria". */
  readonly area: string
  readonly situation: Pick<Situation, 'at' | 'known' | 'control' | 'tolls' | 'tripwires'>
  readonly gathered: Gathered
  readonly areas: PictureAreas
  readonly labels: TypeLabels
  readonly attributions: readonly string[]
  /** Whether nothing was withheld. */
  readonly isAsIs: boolean
  /** Addresses of reports by their keys, as far as they are known. */
  readonly urlOf: (report: string) => string | null
}

const security = `default-src 'none'; style-src 'sha256-${encodeBase64(sha256OfText(briefingStyle))}'; base-uri 'none'; form-action 'none'`

/** A briefing up to the list of its events: one page that runs nothing and fetches nothing. */
export function writeBriefingHead({ area, situation, gathered, areas, isAsIs, labels }: Briefing): string {
  const { at, known, control, tolls, tripwires } = situation
  const sides = new Map(
    [...new Set(control.map(({ holder }) => holder.side ?? holder.name))]
      .sort()
      .slice(0, colouredSides)
      .map((side, at) => [side, at])
  )
  const title = `${area}: the situation on ${at}`
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${text(security)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">',
    `<title>${text(title)}</title><style>${briefingStyle}</style></head><body>`,
    `<h1>${text(title)}</h1>`,
    `<p class="soft">As the reports published up to ${text(known)} tell it: ${gathered.events} events, states and tolls, told of from ${text(gathered.first ?? '–')} to ${text(gathered.last ?? '–')}. ${text(sayGuard(isAsIs, gathered.withheld))}</p>`,
    '<nav><a href="#map">Map</a><a href="#time">Timeline</a><a href="#control">Who holds what</a><a href="#tolls">Tolls</a><a href="#wires">Tripwires</a><a href="#events">Events</a><a href="#sources">Sources</a></nav>',
    `<h2 id="map">Map</h2>${drawMap(gathered.marks, control, areas, sides) || '<p>Nothing has a place that is known.</p>'}`,
    `<p class="soft">Circles: events, as large as they are many. Squares: who holds the place.${[...sides].map(([side, at]) => ` ${key(`side-${at}`)}${text(side)}`).join('')}</p>`,
    `<h2 id="time">Timeline</h2>${drawTimeline(gathered.days) || '<p>Nothing has a date.</p>'}`,
    `<p class="soft">${key('bar-force')}armed force ${key('bar-ground')}ground taken or given up ${key('bar-other')}other</p>`,
    `<h2 id="control">Who holds what</h2>${table(['Place', 'Holder', 'Since', 'Standing', 'Origins', 'Why'], control.map(writeControl))}`,
    `<h2 id="tolls">Tolls</h2>${table(
      ['What', 'How many', 'Period', 'Where', 'Who says so', 'Origins'],
      tolls.map(toll => writeToll(toll, labels))
    )}`,
    `<h2 id="wires">Tripwires</h2>${table(
      ['Who', 'What', 'If', 'Words'],
      tripwires.map(wire => writeWire(wire, labels))
    )}`,
    '<h2 id="events">Events</h2><table><thead><tr><th>When</th><th>What</th><th>Where</th><th>Figures</th><th>Told by</th></tr></thead><tbody>',
    ''
  ].join('\n')
}

/** Rows of its list of events. */
export const writeBriefingRows = (rows: readonly ExportedEvent[], { labels, urlOf }: Pick<Briefing, 'labels' | 'urlOf'>): string =>
  rows
    .map(({ event, withheld }) => {
      const note = withheld.length === 0 ? '' : `<br><small>${text(sayWithheld(withheld) ?? '')}</small>`
      return `<tr id="e-${text(event.id)}"><td class="date">${text(event.on?.date ?? '–')}</td><td>${text(sayEvent(event, labels))}${note}</td><td>${text(sayPlaces(event))}</td><td>${event.figures.map(sayFigure).map(text).join('<br>')}</td><td>${text(sayOrigins(event))}${event.claims.map(claim => writeClaim(claim, urlOf)).join('')}</td></tr>\n`
    })
    .join('')

/** What comes after it. */
export const writeBriefingEnd = ({ gathered, attributions }: Pick<Briefing, 'gathered' | 'attributions'>): string =>
  [
    '</tbody></table>',
    `<h2 id="sources">Sources</h2>${table(
      ['Outlet', 'Claims'],
      gathered.outlets.map(([outlet, claims]) => [text(outlet), String(claims)])
    )}`,
    `<p class="soft">${attributions.map(text).join(' ')} A claim is what a report says, and no more: check the words before anything hangs on them. Made with Vedette.</p>`,
    '</body></html>',
    ''
  ].join('\n')

/** A table of cells that are HTML already. */
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? '<p>Nothing is told.</p>'
    : `<table><thead><tr>${heads.map(head => `<th>${text(head)}</th>`).join('')}</tr></thead><tbody>${rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`

const key = (name: string): string =>
  `<svg class="key" viewBox="0 0 8 8" aria-hidden="true"><rect class="${name}" width="8" height="8"/></svg>`

const sayGuard = (isAsIs: boolean, withheld: number): string =>
  isAsIs
    ? 'Nothing was withheld: handle with care.'
    : `Names of private persons are withheld, and camps, hospitals, shelters and schools told to the district and the week: in ${withheld} of them.`

const writeControl = ({ place, holder, since, standing, others, origins, claims }: Control): readonly string[] => [
  text([place.name, place.within].filter(Boolean).join(', ')),
  text(holder.name),
  text(since ?? '–'),
  text(others.length === 0 ? standing : `${standing} (${others.map(other => other.holder.name).join(', ')})`),
  String(origins),
  claims.slice(0, 2).map(({ quote }) => `<blockquote>${text(quote)}</blockquote>`).join('') // biome-ignore format: one cell
]

const writeToll = (toll: Situation['tolls'][number], labels: TypeLabels): readonly string[] => [
  text([describeType(toll.type, labels), toll.who].filter(Boolean).join(': ')),
  text([toll.bound === 'exact' ? null : toll.bound, toll.count ?? sayRange(toll.low, toll.high)].filter(part => part !== null).join(' ')),
  text(toll.period?.date ?? '–'),
  text(toll.at.map(({ name }) => name).join(', ')),
  text(toll.claimant),
  String(toll.origins)
]

const writeWire = (
  { by, type, if: condition, status, metBy, claims }: Situation['tripwires'][number],
  labels: TypeLabels
): readonly string[] => [
  text(by.map(({ name }) => name).join(', ')),
  text(describeType(type, labels)),
  text(condition),
  text([status, metBy[0]?.day].filter(Boolean).join(' ')),
  [claims[0], metBy[0]?.claims[0]].map(claim => (claim ? `<blockquote>${text(claim.quote)}</blockquote>` : '')).join('')
]

function sayEvent({ type, by, to, stance }: Joined, labels: TypeLabels): string {
  const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join(', ')
  const parts = [names(by), describeType(type, labels), names(to)].filter(Boolean).join(' – ')
  return stance === 'asserted' ? parts : `${parts} (${stance})`
}

const sayPlaces = ({ at }: Joined): string =>
  [...new Set(at.map(({ name, within }) => [name, within].filter(Boolean).join(', ')))].join('; ')
const sayOrigins = ({ origins, outlets }: Joined): string =>
  `${origins} independent ${origins === 1 ? 'origin' : 'origins'}, ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}`
const sayRange = (low: number | null, high: number | null): string =>
  low === high ? String(low ?? '–') : `${low ?? '?'} to ${high ?? '?'}`
const sayFigure = ({ what, who, low, best, high }: JoinedFigure): string =>
  [what, best ?? '?', who, low === high ? null : `(${sayRange(low, high)})`].filter(part => part !== null).join(' ')

function writeClaim({ outlet, reportId, published, quote, report, amended, source }: ClaimRef, urlOf: Briefing['urlOf']): string {
  const name = text([outlet ?? reportId, published?.slice(0, 10)].filter(Boolean).join(', '))
  const url = urlOf(report)
  const linked = url !== null && isWeb(url) ? `<a class="source" rel="noreferrer noopener" href="${text(url)}">${name}</a>` : name
  const said = source.length === 0 ? '' : `, ${text(source.join(', '))}`
  return `<blockquote>${text(quote)}<br><small>${linked}${said}${amended === null ? '' : `, ${amended.standing}`}</small></blockquote>`
}
