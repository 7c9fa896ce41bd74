import type { Change, Items } from '../../../core/7-situation/diff-situations.ts'
import type { JoinedFigure } from '../../picture/picture.ts'
import type { SituationDiff } from './page-rows.ts'

/** How many voices contradict each other about it. */
function disputesOf({ section }: Change, item: Change['after']): number {
  if (item === null) return 0
  if (section === 'control') return (item as Items['control']).standing === 'disputed' ? 1 : 0
  return 'disputes' in item ? item.disputes.length + item.figures.filter(isDisputed).length : 0
}

/** Whether voices give numbers that differ. */
const isDisputed = ({ values }: JoinedFigure): boolean =>
  new Set(values.flatMap(({ count }) => count ?? [])).size > 1 && new Set(values.map(({ origin }) => origin)).size > 1

/** Whether voices contradict each other now and did not before. */
export const isDisagreement = (change: Change): boolean => disputesOf(change, change.after) > disputesOf(change, change.before)

/** Tripwires that something met since. */
export const metTripwires = ({ world, toUs }: SituationDiff): readonly Change[] =>
  [...world, ...toUs].filter(({ section, before, after }) => section === 'tripwires' && isMet(after) && !isMet(before))

const isMet = (item: Change['after']): boolean => item !== null && 'status' in item && item.status === 'met'

/** What changed in numbers, the gravest first. */
export function tilesOf(diff: SituationDiff): readonly { readonly many: number; readonly says: string }[] {
  const count = (fits: (change: Change) => boolean): number => diff.world.filter(fits).length
  const hands = count(({ section, change, differs }) => section === 'control' && (change === 'new' || differs.includes('holder')))
  const events = count(({ section, change }) => section === 'events' && change === 'new')
  const disagreements = [...diff.world, ...diff.toUs].filter(isDisagreement).length
  const met = metTripwires(diff).length
  return [
    { many: hands, says: hands === 1 ? 'place with another holder' : 'places with another holder' },
    { many: events, says: events === 1 ? 'event' : 'events' },
    { many: disagreements, says: disagreements === 1 ? 'new disagreement' : 'new disagreements' },
    { many: met, says: met === 1 ? 'tripwire met' : 'tripwires met' },
    { many: diff.toUs.length, says: 'only new to us' }
  ]
}
