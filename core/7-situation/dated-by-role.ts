import { isEnding } from './decay.ts'
import type { Dated } from './moment.ts'

/** What claims add up to of which the first was published in one month, in its order, and which of it may be what: most of what is told of an area is only one of these. */
export type DatedByRole = {
  readonly all: readonly Dated[]
  /** States other than who holds a place. */
  readonly states: readonly Dated[]
  readonly events: readonly Dated[]
  readonly tolls: readonly Dated[]
  /** What may say who holds a place, what may end that and other states, and what denies the first. */
  readonly turns: readonly Dated[]
  readonly endings: readonly Dated[]
  readonly denied: readonly Dated[]
  /** What hangs on a condition, or can be broken. */
  readonly wires: readonly Dated[]
}

export type Role = Exclude<keyof DatedByRole, 'all'>

/** What a thing may be. */
export function rolesOf({ joined: { kind, type, stance }, wires = [] }: Dated): readonly Role[] {
  const mayTurn = kind === 'state' ? type === 'control' : type === 'COERCE/seize'
  const roles: Role[] = kind === 'toll' ? ['tolls'] : kind === 'event' ? ['events'] : mayTurn ? [] : ['states']
  if (mayTurn) roles.push(stance === 'denied' ? 'denied' : 'turns')
  if (isEnding(type)) roles.push('endings')
  if (wires.length > 0) roles.push('wires')
  return roles
}

export const noneDated = (): { readonly [Each in keyof DatedByRole]: Dated[] } => ({
  all: [],
  states: [],
  events: [],
  tolls: [],
  turns: [],
  endings: [],
  denied: [],
  wires: []
})
