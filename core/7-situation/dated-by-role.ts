import { isEnding } from './decay.ts'
import type { Dated } from './moment.ts'

/** What claims add up to, in its order, and which of it may be what: most of what is told of an area is only one of these. */
export type DatedByRole = {
  readonly all: readonly Dated[]
  readonly states: readonly Dated[]
  readonly events: readonly Dated[]
  readonly tolls: readonly Dated[]
  /** What may say who holds a place, what may end that and other states, and what is denied. */
  readonly turns: readonly Dated[]
  readonly endings: readonly Dated[]
  readonly denied: readonly Dated[]
  /** What hangs on a condition, or can be broken. */
  readonly wires: readonly Dated[]
}

export type Role = Exclude<keyof DatedByRole, 'all'>

/** What a thing may be. */
export function rolesOf({ joined: { kind, type, stance }, wires = [] }: Dated): readonly Role[] {
  const roles: Role[] = [kind === 'state' ? 'states' : kind === 'toll' ? 'tolls' : 'events']
  if (kind === 'state' ? type === 'control' : type === 'COERCE/seize') roles.push('turns')
  if (isEnding(type)) roles.push('endings')
  if (stance === 'denied') roles.push('denied')
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
