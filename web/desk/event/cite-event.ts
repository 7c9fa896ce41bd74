import { stanceWords } from '../../claims/say-claim.ts'
import type { ClaimRef, Joined } from '../../picture/picture.ts'
import { sayDate } from '../../timeline/say-date.ts'
import { sayFigures, sayParties, saySpots } from '../say-situation.ts'

/** What is cited of an event or a state. */
export type Cited = Pick<Joined, 'type' | 'by' | 'to' | 'at' | 'on' | 'stance' | 'figures' | 'claims'>

/**
 * An event as a line to be copied, with who says so: "Took a place: Kethian army, Oru, 8 Feb 2020. 12 killed. Said by the Kethian army (Oru Post,
 * 9 Feb 2020)." What is not asserted says so first.
 */
export function citeEvent(event: Cited, label: string): string {
  const what = [
    `${event.stance === 'asserted' ? '' : `${capital(stanceWords[event.stance] ?? event.stance)}: `}${capital(label)}`,
    [
      [sayParties(event.by), sayParties(event.to)].filter(Boolean).join(' → '),
      saySpots(event.at),
      event.on ? sayDate(event.on.date) : 'undated'
    ]
      .filter(Boolean)
      .join(', ')
  ].join(': ')
  const figures = sayFigures(event.figures)
  return [what, ...(figures ? [figures] : []), `Said by ${sayVoices(event.claims)}`].map(part => `${part}.`).join(' ')
}

/** Each source once, with where it was first told. */
function sayVoices(claims: readonly ClaimRef[]): string {
  const first = new Map<string, ClaimRef>()
  for (const claim of claims) if (!claim.amended && !first.has(claim.origin)) first.set(claim.origin, claim)
  return [...first]
    .map(([origin, { outlet, published }]) => {
      const told = [outlet && outlet.toLowerCase() !== origin.toLowerCase() ? outlet : '', published ? sayDate(published) : 'undated']
      return `${origin} (${told.filter(Boolean).join(', ')})`
    })
    .join('; ')
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
