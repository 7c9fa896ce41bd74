import { useEffect, useRef, useState } from 'react'
import { type Change, diffSituations, type Items } from '../../../core/7-situation/diff-situations.ts'
import type { ClaimRef, Situation } from '../../picture/picture.ts'
import { isDisagreement } from '../pages/brief-changes.ts'
import { sayParties, saySpot, saySpots } from '../say-situation.ts'

/** Something that reports that were read just now change in the picture. */
export type Alert = { readonly id: string; readonly says: string; readonly claim: ClaimRef | undefined }

const mostAlerts = 5

/** What the picture tells otherwise since the desk was opened, while the same is asked for: as it comes, the latest first. */
export function useAlerts(situation: Situation | undefined, asked: string): readonly [readonly Alert[], (id: string | undefined) => void] {
  const last = useRef<{ readonly asked: string; readonly situation: Situation }>(undefined)
  const [alerts, setAlerts] = useState<readonly Alert[]>([])
  useEffect(() => {
    if (!situation) return
    const before = last.current
    last.current = { asked, situation }
    if (before?.asked !== asked) return
    const found = diffSituations(before.situation, situation, { tellsGone: false }).flatMap(alertOf)
    if (found.length > 0) setAlerts(now => [...found, ...now.filter(({ id }) => found.every(each => each.id !== id))].slice(0, mostAlerts))
  }, [situation, asked])
  return [alerts, id => setAlerts(now => (id === undefined ? [] : now.filter(alert => alert.id !== id)))]
}

/** What is grave enough to be told at once: who holds a place, a siege, a tripwire that is met, a new contradiction. */
function alertOf(change: Change): readonly Alert[] {
  const { section, after, differs } = change
  if (after === null) return []
  const claim = after.claims.at(-1)
  const says = sayAlert(change)
  return says === undefined ? [] : [{ id: `${section} ${claim?.id} ${differs.join(' ')}`, says, claim }]
}

function sayAlert(change: Change): string | undefined {
  const { section, change: how, after, differs } = change
  if (section === 'control') {
    const { place, holder, standing } = after as Items['control']
    if (how === 'new' || differs.includes('holder'))
      return `${saySpot(place)}: ${holder.name} ${how === 'new' ? 'is said to hold it' : 'holds it now'}`
    return differs.includes('standing') && standing === 'disputed' ? `${saySpot(place)}: who holds it is disputed now` : undefined
  }
  if (section === 'sieges' && how === 'new') return `Under siege: ${saySpots((after as Items['sieges']).at)}`
  if (section === 'tripwires')
    return after !== null && 'status' in after && after.status === 'met' && (how === 'new' || differs.includes('status'))
      ? `Tripwire met: ${(after as Items['tripwires']).if}`
      : undefined
  if (section === 'events' && isDisagreement(change)) {
    const { by, to, at } = after as Items['events']
    return `Voices differ: ${[sayParties([...by, ...to]), saySpots(at)].filter(Boolean).join(', ')}`
  }
  return undefined
}
