import { bystanders, type Interest, interestIn, interestWeights, type Weighing } from './interests.ts'
import type { Concerned, ConcernedSide } from './joined.ts'
import type { Told, ToldActor } from './told.ts'

/** The sides that claims about one thing are about: who does it, and to whom. */
export type Sides = { readonly by: ReadonlySet<string>; readonly to: ReadonlySet<string>; readonly interest: Interest }

/** The sides concerned. One that both acts and suffers (as of clashes) is told apart by neither. */
export function sidesOf(told: readonly Told[], type: string): Sides {
  // Where no claimant has a side, none of them is heard.
  if (told.every(({ claim }) => (claim.source.at(-1)?.side ?? null) === null)) return noSides
  const by = new Set(told.flatMap(({ claim }) => claim.by.flatMap(sideOf)))
  const to = new Set(told.flatMap(({ claim }) => claim.to.flatMap(sideOf)))
  const isOnlyIn = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...one].filter(each => !other.has(each)))
  return { by: isOnlyIn(by, to), to: isOnlyIn(to, by), interest: interestIn(type) }
}

const nobody: ReadonlySet<string> = new Set()
const noSides: Sides = { by: nobody, to: nobody, interest: interestIn('') }

const sideOf = ({ side }: Pick<ToldActor, 'side'>): readonly string[] => (side === null || bystanders.has(side) ? [] : [side])

/** Whether a claim speaks for or against what its claimant's side stands to gain; a denial turns it round. */
export function interestOf({ claim }: Told, { by, to, interest }: Sides): ConcernedSide['interest'] {
  const side = claim.source.at(-1)?.side ?? null
  const role = roleOf(side, { by, to })
  const stake = role === undefined ? 'neither' : interest[role]
  if (stake === 'neither' || (claim.stance !== 'asserted' && claim.stance !== 'denied')) return 'neither'
  return (stake === 'gains') === (claim.stance === 'asserted') ? 'for' : 'against'
}

const roleOf = (side: string | null, { by, to }: Pick<Sides, 'by' | 'to'>): 'by' | 'to' | undefined =>
  side === null ? undefined : by.has(side) ? 'by' : to.has(side) ? 'to' : undefined

/** How much a claim's word weighs. */
export const weightOf = (told: Told, sides: Sides, weighing: Weighing): number =>
  weighing === 'even' || told.claim.source.length === 0 ? 1 : interestWeights[interestOf(told, sides)]

const unheard: Concerned = { agree: 'neither is heard', sides: [] }

/** What the sides that something is about say of it themselves, and whether they agree. */
export function findConcerned(told: readonly Told[], sides: Sides): Concerned {
  if (sides.by.size + sides.to.size === 0) return unheard
  const heard = new Map<string, ConcernedSide>()
  for (const each of told) {
    const { stance, source, id } = each.claim
    const side = source.at(-1)?.side ?? null
    const role = roleOf(side, sides)
    if (side === null || role === undefined) continue
    const key = `${role} ${side} ${stance}`
    const known = heard.get(key)
    heard.set(
      key,
      known ? { ...known, claims: [...known.claims, id] } : { side, role, stance, interest: interestOf(each, sides), claims: [id] }
    )
  }
  const all = [...heard].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, side]) => side)
  const saying = (stance: string): readonly ConcernedSide[] => all.filter(each => each.stance === stance)
  const [asserting, denying] = [saying('asserted'), saying('denied')]
  const areBoth = (sides: readonly ConcernedSide[]): boolean => new Set(sides.map(({ role }) => role)).size === 2
  const agree =
    all.length === 0
      ? 'neither is heard'
      : asserting.some(one => denying.some(other => other.side !== one.side))
        ? 'they contradict each other'
        : areBoth(asserting) || areBoth(denying)
          ? 'they agree'
          : 'one is heard'
  return { agree, sides: all }
}
