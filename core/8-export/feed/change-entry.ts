import { hashText } from '#base'
import type { ClaimRef, Joined } from '#event'
import type { Change, Control, Toll, Tripwire } from '#situation'
import { describeType, type TypeLabels } from '../describe-type.ts'
import type { AtomEntry } from '../write-atom.ts'
import { sayClaim, sayItem } from './say-item.ts'

/** An entry for a thing that two situations have otherwise. `where` tells what is new in the world from what is only new to us. */
export function changeEntry(
  change: Change,
  {
    where,
    day,
    labels,
    links
  }: { readonly where: 'world' | 'to us'; readonly day: string; readonly labels: TypeLabels; readonly links: readonly string[] }
): AtomEntry {
  const { section, change: how, differs } = change
  const item = change.after ?? change.before
  const says = item === null ? section : sayOne(section, item, labels)
  const claims: readonly ClaimRef[] = item?.claims ?? []
  return {
    id: `changes/${hashText(JSON.stringify([where, day, section, how, differs, says, claims.map(({ id }) => id)])).slice(0, 16)}`,
    title: `${how}${differs.length > 0 ? ` (${differs.join(', ')})` : ''}: ${says}`,
    updated: day,
    categories: [section, how, where],
    text: [says, ...claims.map(sayClaim)].join('\n'),
    links
  }
}

function sayOne(section: Change['section'], item: NonNullable<Change['before']>, labels: TypeLabels): string {
  if (section === 'control') {
    const { place, holder, standing, since } = item as Control
    return `${place.name}: ${holder.name} (${[standing, since && `since ${since}`].filter(Boolean).join(', ')})`
  }
  if (section === 'tolls') {
    const { type, who, count, low, high, at, claimant } = item as Toll
    const number = count ?? `${low ?? '?'} to ${high ?? '?'}`
    return `${describeType(type, labels)}: ${number}${who === null ? '' : ` ${who}`} (${[...at.map(({ name }) => name), `says ${claimant}`].join(', ')})`
  }
  const said = sayItem(item as Joined, labels)
  return section === 'tripwires' ? `“${(item as Tripwire).if}”: ${said}` : said
}
