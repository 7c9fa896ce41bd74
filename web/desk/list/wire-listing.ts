import { stanceWords } from '../../claims/say-claim.ts'
import type { Tripwire } from '../../picture/picture.ts'
import { sayDate } from '../../timeline/say-date.ts'
import { sayParties, saySpots } from '../say-situation.ts'
import type { Listing } from './column.ts'

/** Conditions that were stated, and what was said to follow from them. */
export const wireListing = (labels: Readonly<Record<string, string>>): Listing<Tripwire> => ({
  what: 'tripwire',
  idOf: ({ id }) => id,
  columns: [
    { name: 'if', head: 'If', width: 190, grows: true, usual: true, says: wire => wire.if },
    { name: 'then', head: 'Then', width: 140, usual: true, groups: true, says: ({ type }) => labels[type] ?? type },
    { name: 'who', head: 'Who', width: 130, usual: true, groups: true, says: ({ by }) => sayParties(by, 2) },
    { name: 'whom', head: 'Whom', width: 130, groups: true, says: ({ to }) => sayParties(to, 2) },
    { name: 'where', head: 'Where', width: 110, groups: true, says: ({ at }) => saySpots(at) },
    { name: 'status', head: 'Status', width: 84, usual: true, groups: true, says: ({ status }) => status },
    {
      name: 'until',
      head: 'Until',
      width: 100,
      usual: true,
      says: ({ until }) => (until ? sayDate(until) : ''),
      by: ({ until }) => until ?? undefined
    },
    { name: 'stance', head: 'Stance', width: 90, groups: true, says: ({ stance }) => stanceWords[stance] ?? stance },
    {
      name: 'origins',
      head: 'Origins',
      width: 64,
      usual: true,
      isNumber: true,
      says: ({ origins }) => String(origins),
      by: ({ origins }) => origins
    }
  ]
})
