import { type Locating, placeCoarsener } from './coarsen-place.ts'
import { toWeeks, weekEnd } from './coarsen-time.ts'
import { isExact, isName, isPrivate, readHarm } from './read-harm.ts'
import { type Safeguards, type Withheld, withheldWords } from './safeguards.ts'

export type { Harm } from './read-harm.ts'
export type Withholding<Item> = { readonly item: Item; readonly withheld: readonly Withheld[] }

type Harm = ReturnType<typeof readHarm>
type Node = Readonly<Record<string, unknown>>

/**
 * Takes out of anything that is made of claims what could harm people: names of private persons, and, of claims about camps, hospitals, shelters
 * and schools, where (to the district) and when (to the week). It goes by the shape of what it meets, so that claims, events and situations are
 * guarded by one rule. `claims` are the ids of the claims that the item is made of.
 */
export function withholder(safeguards: Safeguards) {
  const coarsen = placeCoarsener(safeguards)
  const withhold = <Item>(item: Item, harms: readonly Harm[], claims: readonly string[]): Withholding<Item> => {
    const log = new Set<string>()
    const isSensitive = harms.some(({ sensitive }) => claims.some(id => sensitive.has(id)))
    const names = harms.flatMap(harm => harm.names ?? [])
    const led = isSensitive
      ? harms.flatMap(({ places, times }) => [...places.map(words => [words, 'place'] as const), [times, 'time'] as const])
      : []
    const write = (text: string): string => {
      let left = names.reduce((rest, name) => put(rest, name, 'name'), text)
      for (const [words, what] of led) if (words !== undefined) left = put(left, words, what)
      return left
    }
    const put = (text: string, words: RegExp, what: Withheld['what']): string =>
      text.replace(words, () => {
        log.add(`${what} withheld`)
        return withheldWords[what]
      })
    const walk = (value: unknown, key: string): unknown => {
      if (typeof value === 'string') return writeText(value, key)
      if (Array.isArray(value)) return value.map(each => walk(each, key))
      return typeof value === 'object' && value !== null ? walkObject(value as Node) : value
    }
    const writeText = (text: string, key: string): string | null => {
      if (kept.has(key)) return text
      if (isSensitive && !published.has(key) && /^-?\d{4}-\d\d-\d\d$/.test(text)) {
        log.add('time week')
        return toWeeks(text)
      }
      const left = write(text)
      // A part of an address leads nowhere.
      return key === 'url' && left !== text ? null : left
    }
    const walkObject = (node: Node): unknown => {
      if (isPlace(node)) return isSensitive && isExact(node as never) ? coarsePlace(node) : walkMembers(node)
      if (isSensitive && isTime(node)) return coarseTime(node)
      return isPerson(node) ? withoutName(node) : walkMembers(node)
    }
    const walkMembers = (node: Node): Node => Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value, key)]))
    const coarsePlace = (node: Node): unknown => {
      const { place, became } = coarsen(node as unknown as Locating)
      log.add(`place ${became}`)
      return place
    }
    const coarseTime = (node: Node): Node => {
      const date = typeof node.date === 'string' ? toWeeks(node.date) : node.date
      if (date !== node.date) log.add('time week')
      const ends =
        typeof node.low === 'string' && typeof node.high === 'string' ? { low: weekEnd(node.low, 0), high: weekEnd(node.high, 1) } : {}
      return { ...node, date, ...ends, ...('words' in node ? { words: withheldWords.time } : {}) }
    }
    const withoutName = (node: Node): Node => {
      const parts = ['words', 'name'].flatMap(part =>
        typeof node[part] === 'string' && isName(node[part]) ? [[part, withheldWords.name]] : []
      )
      if (parts.length > 0) log.add('name withheld')
      return { ...walkMembers(node), ...Object.fromEntries(parts) }
    }
    return { item: walk(item, '') as Item, withheld: [...log].sort().map(readLog) }
  }
  return { readHarm: (line: Parameters<typeof readHarm>[0]): Harm => readHarm(line, safeguards), withhold }
}

/** Ids and words of our own, in which no text of a report stands. */
const kept: ReadonlySet<string> = new Set(['id', 'key', 'report', 'reportId', 'claim', 'kind', 'type', 'acled', 'rule', 'stance', 'outlet'])

/** When a report was published is no part of what it tells. */
const published: ReadonlySet<string> = new Set(['published', 'recorded', 'known', 'at'])

const isPlace = (node: Node): boolean => 'lat' in node && 'lon' in node && 'precision' in node
const isTime = (node: Node): boolean => 'date' in node && (typeof node.date === 'string' || node.date === null)
const isPerson = (node: Node): boolean => 'kind' in node && 'side' in node && isPrivate(node as never)

const readLog = (entry: string): Withheld => {
  const [what, became] = entry.split(' ') as [Withheld['what'], Withheld['became']]
  return { what, became }
}
