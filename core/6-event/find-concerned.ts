import { type Interest, interestIn, interestWeights, type Weighing } from './interests.ts'
import type { Concerned, ConcernedSide } from './joined.ts'
import type { Told, ToldActor } from './told.ts'

/** The sides that claims about one thing are about: who does it, and to whom. */
export type Sides = { readonly by: ReadonlySet<string>; readonly to: ReadonlySet<string>; readonly interest: Interest }

/** The sides concerned. One that both acts and suffers (as of clashes) is told apart by neither. */
export function sidesOf(told: readonly Told[], type: string): Sides {
  const by = new Set(told.flatMap(({ claim }) => claim.by.flatMap(sideOf)))
  const to = new Set(told.flatMap(({ claim }) => claim.to.flatMap(sideOf)))
  const isOnlyIn = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...one].filter(each => !other.has(each)))
  return { by: isOnlyIn(by, to), to: isOnlyIn(to, by), interest: interestIn(type) }
}

const sideOf = ({ side }: Pick<ToldActor, 'side'>): readonly string[] => (side === null ? [] : [side])

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

/** What the sides that something is about say of it themselves, and whether they agree. */
export function findConcerned(told: readonly Told[], sides: Sides): Concerned {
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
  const rolesOf = (stance: string): ReadonlySet<string> => new Set(all.filter(each => each.stance === stance).map(({ role }) => role))
  const [asserting, denying] = [rolesOf('asserted'), rolesOf('denied')]
  const agree =
    all.length === 0
      ? 'neither is heard'
      : asserting.size > 0 && denying.size > 0
        ? 'they contradict each other'
        : asserting.size === 2 || denying.size === 2
          ? 'they agree'
          : 'one is heard'
  return { agree, sides: all }
}
