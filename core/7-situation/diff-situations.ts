import type { Joined, Party, Spot } from '#event'
import type { Control, Holding, Situation, Toll, Tripwire } from './situation.ts'

/** What stands in a situation, by the section that it stands in. */
export type Items = {
  readonly control: Control
  readonly sieges: Holding
  readonly contested: Holding
  readonly presences: Holding
  readonly relations: Holding
  readonly tolls: Toll
  readonly tripwires: Tripwire
  readonly events: Joined
}

/** One thing that two situations have otherwise: `before` is null for what is new, `after` for what is gone; `differs` names what changed of the rest. */
export type Change<Section extends keyof Items = keyof Items> = {
  readonly [Each in Section]: {
    readonly section: Each
    readonly change: 'new' | 'gone' | 'changed'
    readonly before: Items[Each] | null
    readonly after: Items[Each] | null
    readonly differs: readonly string[]
  }
}[Section]

/**
 * What the later of two situations has otherwise. Events and tolls are one where they share a claim; places, states and threats where they are of the same
 * parties and places. Events that only left the days that are listed are not told as gone unless `tellsGone`.
 */
export function diffSituations(before: Situation, after: Situation, { tellsGone }: { readonly tellsGone: boolean }): readonly Change[] {
  return sections
    .flatMap(section => diffSection(section, before, after))
    .filter(({ section, change }) => tellsGone || section !== 'events' || change !== 'gone')
}

const sections = ['control', 'sieges', 'contested', 'presences', 'relations', 'tolls', 'tripwires', 'events'] as const

function diffSection<Section extends keyof Items>(section: Section, before: Situation, after: Situation): readonly Change[] {
  const [old, now] = [before[section], after[section]] as unknown as readonly [readonly Items[Section][], readonly Items[Section][]]
  const known = new Map(old.flatMap(item => keysOf(section, item).map(key => [key, item] as const)))
  const met = new Set<Items[Section]>()
  const changes = now.flatMap((item): readonly unknown[] => {
    const earlier = keysOf(section, item).flatMap(key => known.get(key) ?? [])[0]
    if (earlier === undefined) return [{ section, change: 'new', before: null, after: item, differs: [] }]
    met.add(earlier)
    const differs = differencesOf(section, earlier, item)
    return differs.length === 0 ? [] : [{ section, change: 'changed', before: earlier, after: item, differs }]
  })
  const gone: readonly unknown[] = old
    .filter(item => !met.has(item))
    .map(item => ({ section, change: 'gone', before: item, after: null, differs: [] }))
  return [...changes, ...gone] as readonly Change[]
}

/** By what an item is known again. */
function keysOf<Section extends keyof Items>(section: Section, item: Items[Section]): readonly string[] {
  if (section === 'control') return [spotKey((item as Control).place)]
  if (section === 'events' || section === 'tolls' || section === 'tripwires')
    return (item as Joined | Toll | Tripwire).claims.map(({ id, report }) => `${report} ${id}`)
  const { type, by, to, at } = item as Holding
  return [JSON.stringify([type, partyKeys(by), partyKeys(to), at.map(spotKey).sort()])]
}

const spotKey = ({ key, name, part }: Spot): string => `${key ?? name} ${part ?? ''}`
const partyKey = ({ side, id, name }: Party): string => side ?? id ?? name
const partyKeys = (parties: readonly Party[]): readonly string[] => parties.map(partyKey).sort()

/** The names of what two items have otherwise. */
function differencesOf<Section extends keyof Items>(section: Section, before: Items[Section], after: Items[Section]): readonly string[] {
  const [old, now] = [factsOf(section, before), factsOf(section, after)]
  return Object.keys(now).filter(name => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
}

function factsOf<Section extends keyof Items>(section: Section, item: Items[Section]): Readonly<Record<string, unknown>> {
  switch (section) {
    case 'control': {
      const { holder, standing, left } = item as Control
      return { holder: partyKey(holder), standing, left }
    }
    case 'tolls':
      return { count: (item as Toll).count, low: (item as Toll).low, high: (item as Toll).high }
    case 'tripwires':
      return { stance: (item as Tripwire).stance, status: (item as Tripwire).status }
    case 'events': {
      const { stance, by, figures, origins } = item as Joined
      return { stance, by: partyKeys(by), figures: figures.map(({ what, low, best, high }) => [what, low, best, high]), origins }
    }
    default:
      return { standing: (item as Holding).standing }
  }
}
