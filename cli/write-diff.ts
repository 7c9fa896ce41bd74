import type { Change, Control, Holding, Joined, SituationDiff, Toll, Tripwire, TypeLabels } from '@vedette/core'
import { plain } from './plain.ts'
import {
  type Entry,
  type SituationStyle,
  sayer,
  writeControl,
  writeEvent,
  writeHolding,
  writeToll,
  writeTripwire
} from './write-situation.ts'

const same = (text: string): string => text
const unpainted = { title: same, deed: same, label: same, quote: same }

/** A diff for people: what changed in the world, then what is only new to us, each with who says so and the words. */
export function writeDiff({ from, to, known, area, world, toUs }: SituationDiff, { labels, palette = unpainted }: SituationStyle): string {
  const where = area === null ? 'Everywhere' : [area.name, area.within, area.country].filter(Boolean).join(', ')
  const section = (title: string, changes: readonly Change[]): readonly string[] => [
    palette.title(title),
    ...(changes.length === 0 ? ['  nothing'] : changes.flatMap(change => rows(change))),
    ''
  ]
  const rows = (change: Change): readonly string[] => {
    const { says, claims } = entryOf(change, labels)
    return [
      `  ${palette.deed(plain(says))}`,
      ...claims.map(claim => `      ${palette.label(`${plain(sayer(claim))}:`)} ${palette.quote(`“${plain(claim.quote)}”`)}`)
    ]
  }
  const lines = [
    palette.title(plain(`${where}, from ${from} to ${to}, as known on ${known}`)),
    '',
    ...section('In the world', world),
    ...section(`Only new to us, of ${from} and before`, toUs)
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

/** "changed (holder): …", with the words of what was before. */
function entryOf(change: Change, labels: TypeLabels): Entry {
  const [before, after] = [change.before && itemOf(change, change.before, labels), change.after && itemOf(change, change.after, labels)]
  const shown = after ?? before
  const how = change.differs.length > 0 ? `${change.change} (${change.differs.join(', ')})` : change.change
  return { says: `${how}: ${shown?.says ?? ''}${before && after ? `; before: ${before.says}` : ''}`, claims: shown?.claims ?? [] }
}

function itemOf({ section }: Change, item: NonNullable<Change['before']>, labels: TypeLabels): Entry {
  if (section === 'control') return writeControl(item as Control)
  if (section === 'tolls') return writeToll(item as Toll, labels)
  if (section === 'tripwires') return writeTripwire(item as Tripwire, labels)
  return section === 'events' ? writeEvent(item as Joined, labels) : writeHolding(item as Holding, labels)
}
