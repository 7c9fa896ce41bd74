import { type ClaimRef, countTelling, type Joined, type Party } from '#event'
import { writeDay } from '#mention'
import { attachAreas, type Held } from './attach-areas.ts'
import { controlIntervals } from './control-intervals.ts'
import { type Turn, turnsByPlace, turnsOfWholes, withAll } from './control-turns.ts'
import type { DatedByRole } from './dated-by-role.ts'
import { lastingDaysOf } from './decay.ts'
import { type Ending, endingsByPlace, isSameParty } from './find-endings.ts'
import { keepMade } from './keep-made.ts'
import type { Control } from './situation.ts'

/** What its control follows from. */
export type ToldOfPlace = {
  readonly turns: readonly Turn[]
  readonly leavings: readonly Ending[]
  /** What is denied of it. */
  readonly denied: readonly Joined[]
  /** Whether nothing was heard of it for longer than control lasts unsaid. */
  readonly isOld: boolean
}

/**
 * Who holds each place on a day: whoever last took it or was last said to hold it. Captures count for towns and sites; of provinces and
 * countries only what is said of their control, since "took town after town in Idlib" is not the capture of Idlib. Where all of one is said to be
 * taken or held, that is said of each place in it of which something else was told before. `endings` are those up to the day.
 */
export function findControl(
  months: readonly Pick<DatedByRole, 'turns' | 'denied'>[],
  endings: readonly Ending[],
  day: number,
  readControl: (place: string, told: ToldOfPlace) => Held = (_, told) => controlOf(told)
): readonly Control[] {
  const byPlace = turnsByPlace(months, day)
  const denied = months.map(deniedAt)
  const leavings = endingsByPlace(endings.filter(({ how, joined }) => how === 'leaves' && joined.at.length === 1))
  const wide = turnsOfWholes(byPlace.values())
  const controls = [...byPlace].map(([place, own]) => {
    const all = withAll(own, wide)
    const turns = all.length === 0 ? own : [...own, ...all]
    const lastDay = turns.reduce((last, turn) => Math.max(last, turn.day), Number.NEGATIVE_INFINITY)
    return readControl(place, {
      turns,
      leavings: leavings.get(place) ?? [],
      denied: denied.flatMap(month => month.get(own[0]?.place.key ?? '') ?? []),
      isOld: day - lastDay > lastingDaysOf('control')
    })
  })
  return attachAreas(controls).toSorted(
    (a, b) =>
      order(a.place.name, b.place.name) || order(a.place.key ?? '', b.place.key ?? '') || order(a.place.part ?? '', b.place.part ?? '')
  )
}

/** What is denied of a month, by the keys of its places. */
const deniedAt = keepMade(({ denied }: Pick<DatedByRole, 'denied'>): ReadonlyMap<string, readonly Joined[]> => {
  const found = new Map<string, Joined[]>()
  for (const { joined } of denied) {
    for (const key of new Set(joined.at.flatMap(({ key }) => key ?? []))) {
      const known = found.get(key)
      if (known) known.push(joined)
      else found.set(key, [joined])
    }
  }
  return found
})

export function controlOf({ turns, leavings, denied: denials, isOld }: ToldOfPlace): Held {
  const sorted = turns.toSorted(
    (a, b) => b.day - a.day || isCapture(b) - isCapture(a) || b.joined.confidence - a.joined.confidence || order(a.joined.id, b.joined.id)
  )
  const last = sorted[0] as Turn
  const run: Turn[] = []
  for (const turn of sorted) {
    if (!isSameParty(turn.holder, last.holder)) {
      if (turn.day < last.day - contestDays) break
      continue
    }
    run.push(turn)
  }
  const rivals = sorted.filter(turn => !isSameParty(turn.holder, last.holder) && isRival(turn, last))
  const denied = denials.filter(({ type }) => type === last.joined.type)
  const first = run.filter(({ since }) => since !== null).toSorted((a, b) => a.day - b.day || order(a.joined.id, b.joined.id))[0]
  const left = leavings.findLast(each => each.day > last.day && each.joined.by.some(party => isSameParty(party, last.holder)))
  const heir = left && heirOf(sorted, run, left)
  const isOver = left !== undefined || isOld
  const claims = claimsOf([...run, ...(heir ? [heir] : []), ...(left ? [left] : [])].map(({ joined }) => joined).concat(denied))
  const leaves = leavings.flatMap(each => each.joined.by.map(holder => ({ holder, day: each.day, joined: each.joined, leaves: true })))
  const intervals = controlIntervals([...turns, ...leaves])
  const control: Control = {
    place: last.place,
    ...(left && heir
      ? { holder: heir.holder, since: writeDay(left.day), certainty: 'inferred', left: null, because: `left by ${holderOf(run).name}` }
      : {
          holder: holderOf(run),
          since: first?.since ?? null,
          certainty: first && first.joined.kind === 'event' && !first.allOf ? 'stated' : 'inferred',
          left: left ? writeDay(left.day) : null,
          because: because(last)
        }),
    standing: rivals.length > 0 || denied.length > 0 ? 'disputed' : isOver ? 'last known' : 'current',
    intervals: left && heir ? [...intervals, intervalOf(heir, left)] : intervals,
    forArea: null,
    others: rivals.map(({ holder, joined }) => ({ holder, claims: joined.claims })),
    confidence: last.joined.confidence,
    claims,
    ...countTelling(claims)
  }
  return { control, lastDay: left && heir ? left.day : last.day }
}

/**
 * Who is taken to hold a place that its holder left: the other side from which it had last come, if that is not longer ago than control lasts
 * unsaid. Where it came from nobody, or long ago, nobody is known to hold it.
 */
function heirOf(sorted: readonly Turn[], run: readonly Turn[], left: Ending): Turn | undefined {
  const taken = Math.min(...run.map(({ day }) => day))
  if (left.day - taken > lastingDaysOf('control')) return undefined
  return sorted.find(turn => !run.includes(turn) && !run.some(({ holder }) => isSameParty(holder, turn.holder)) && turn.day <= taken)
}

const intervalOf = ({ holder }: Turn, { day, joined }: Ending): Control['intervals'][number] => ({
  holder,
  from: writeDay(day),
  until: null,
  claims: joined.claims.map(({ id }) => id).sort(),
  endedBy: []
})

/** A claim of control this many days or less before another's is in dispute with it, not before it. */
const contestDays = 1

/**
 * Whether it contradicts the last turn: told of the same day, or of the day before when the last only says who holds the place. Who took "the
 * rebel stronghold of" a place took it from the rebels: both stand in one report.
 */
const isRival = (turn: Turn, last: Turn): boolean =>
  turn.day >= last.day - (last.joined.kind === 'state' ? contestDays : 0) &&
  !(isCapture(last) > isCapture(turn) && isOfOneReport(turn, last))

/** Of what is told of one day, who took a place held it after whoever is said to hold it. */
const isCapture = ({ joined }: Turn): number => (joined.kind === 'event' ? 1 : 0)

const isOfOneReport = (a: Turn, b: Turn): boolean =>
  a.joined.claims.every(({ report }) => b.joined.claims.some(other => other.report === report))

/** The holder that has an identity, the latest first. */
const holderOf = (run: readonly Turn[]): Party => (run.find(({ holder }) => holder.id !== null) ?? (run[0] as Turn)).holder

const because = ({ joined, allOf }: Turn): string =>
  `${joined.kind === 'event' ? 'taken' : 'said to be held'}${allOf ? `, as all of ${allOf.name}` : ''}`

function claimsOf(joined: readonly Joined[]): readonly ClaimRef[] {
  const found = new Map(joined.flatMap(({ claims }) => claims.map(claim => [claim.id, claim] as const)))
  return [...found.values()].sort((a, b) => order(a.published ?? '', b.published ?? '') || order(a.id, b.id))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
