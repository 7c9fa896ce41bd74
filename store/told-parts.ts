import { createHash } from 'node:crypto'
import { readDay } from './days.ts'

/**
 * A report of those that `loadToldRows` gives: another version has another text. `deedsFrom` and `deedsTo` are the days that its deeds may be of, and `replacedOn` is that on
 * which the next text of its address was published.
 */
export type ToldMark = {
  readonly key: string
  readonly version: string
  readonly deedsFrom: number | null
  readonly deedsTo: number | null
  readonly publishedDay: number
  readonly replacedOn: number | null
}

/** Marks of rows in parts, by the beginnings of their keys: where one is another, only the rows of that part need be looked through. */
export type ToldParts = ReadonlyMap<string, string>

/** So many characters of a key name its part: of the ten thousand reports of a busy province forty are in one. */
export const partLength = 2
export const partOf = (key: string): string => key.slice(0, partLength)

/** The marks of the parts of rows whose marks are known, in their order: the same that the store makes. */
export function partsOfMarks(marks: readonly ToldMark[]): ToldParts {
  const lines = new Map<string, string[]>()
  for (const { key, version } of marks) {
    const known = lines.get(partOf(key))
    if (known) known.push(`${key} ${version}`)
    else lines.set(partOf(key), [`${key} ${version}`])
  }
  return new Map([...lines].map(([part, some]) => [part, createHash('md5').update(some.join('\n')).digest('hex')]))
}

/** Whether reports were known on a day, and no later text of their addresses was: those that are asked for by it. */
export function areKnown(known: string | undefined): (mark: Pick<ToldMark, 'publishedDay' | 'replacedOn'>) => boolean {
  const day = known === undefined ? Number.POSITIVE_INFINITY : readDay(known)
  return ({ publishedDay, replacedOn }) => publishedDay <= day && (replacedOn === null || replacedOn > day)
}

/** Whether some of a report's deeds may be of the days that are asked for. */
export function hasDeeds({ deedsFrom, deedsTo }: ToldMark, days: { readonly since: string; readonly until: string } | undefined): boolean {
  if (days === undefined) return true
  return deedsFrom !== null && deedsTo !== null && deedsTo >= readDay(days.since) && deedsFrom <= readDay(days.until)
}
