import type { Joined } from '#event'

/** Of what was joined the latest comes first. */
export const latestFirst = (a: Pick<Joined, 'on' | 'id'>, b: Pick<Joined, 'on' | 'id'>): number =>
  order(b.on?.high ?? b.on?.date ?? '', a.on?.high ?? a.on?.date ?? '') || order(a.id, b.id)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
