import { cut, gather, overlaps, type Span } from '#base'
import type { Sentence } from '#sentence'
import { inOneLine, isEdge } from './in-one-line.ts'
import type { CompiledPattern, LayeredPatterns } from './time-pattern.ts'
import type { TimeReading } from './time-readings.ts'
import { placeholders } from './time-slots.ts'
import { type Beginnings, findBeginnings } from './time-words.ts'

/** Words that a pattern has found, with what its slots hold; not dated yet. */
export type TimeNode = {
  readonly span: Span
  readonly pattern: CompiledPattern
  /** Words of each slot. */
  readonly slots: Readonly<Record<string, string>>
  /** Nodes of earlier layers that fill POINT, SPAN … by slot. */
  readonly inner: Readonly<Record<string, TimeNode>>
  /** What it was found in, and where it began there. */
  readonly plain: string
  readonly at: number
  readonly offset: number
}

/** What decides whether a match counts: words such as "may" need their place in the sentence to tell. */
export type NodeCheck = (sentence: Sentence, span: Span, slots: Readonly<Record<string, string>>, pattern: CompiledPattern) => boolean

/** A text, and the same in plain letters (`plainLetters`); what finds times in it, by so many layers of patterns. */
export type TimeSearch = {
  readonly text: string
  readonly plain: string
  readonly patterns: LayeredPatterns
  readonly depth: number
  readonly readings: Readonly<Record<string, TimeReading>>
  readonly check: NodeCheck
}

/** Finds the time phrases of a sentence, outermost nodes in order. */
export function timeNodesFinder(search: TimeSearch): (sentence: Sentence) => readonly TimeNode[] {
  const { words, meets, layers } = search.patterns
  const beginnings: Beginnings = { count: 0, places: [], ids: [] }
  const has = [...(meets[0] ?? [])]
  const look = (plain: string): void => {
    findBeginnings(plain, words, beginnings)
    meetNeeds(beginnings, meets, has)
  }
  return sentence => {
    const whole = cut(search.plain, sentence.span)
    let plain = whole
    let nodes = none
    look(plain)
    for (let layer = 0; layer < search.depth && beginnings.count > 0; layer += 1) {
      const found = settle(nodesOfLayer(search, sentence, plain, beginnings, has, layers[layer] ?? [], nodes))
      if (found.length === 0) continue
      nodes = nodes.length === 0 ? inPlace(found) : inPlace([...found, ...nodes.filter(node => !overlapsOne(node, found))])
      if (layer + 1 === search.depth) break
      plain = mask(whole, sentence.span[0], nodes, search.readings)
      look(plain)
    }
    return nodes
  }
}

const none: readonly TimeNode[] = []

/** Where the slots of a node stand in its text. */
export function placesOf({ plain, at, offset, pattern }: TimeNode): Readonly<Record<string, Span>> {
  const expression = new RegExp(pattern.expression().source, 'dy')
  expression.lastIndex = at
  const indices = expression.exec(plain)?.indices ?? []
  return Object.fromEntries(
    gather(pattern.names, (name, group): readonly (readonly [string, Span])[] => {
      const place = indices[group + 1]
      return place ? [[name, [place[0] + offset, place[1] + offset]]] : []
    })
  )
}

/** What is needed and stands there, as bits. */
function meetNeeds({ ids, count }: Beginnings, meets: readonly (readonly number[])[], has: number[]): void {
  has.fill(0)
  for (let index = 0; index < count; index += 1) {
    const met = meets[ids[index] ?? 0] ?? []
    for (let row = 0; row < met.length; row += 1) has[row] = (has[row] ?? 0) | (met[row] ?? 0)
  }
}

/** Each pattern is tried where something stands that it may begin with, and goes on behind what it has found. */
function nodesOfLayer(
  search: TimeSearch,
  sentence: Sentence,
  plain: string,
  { places, ids, count }: Beginnings,
  has: readonly number[],
  patterns: readonly (readonly CompiledPattern[])[],
  nodes: readonly TimeNode[]
): readonly TimeNode[] {
  let found: TimeNode[] | undefined
  let passed: number[] | undefined
  for (let index = 0; index < count; index += 1) {
    const at = places[index] ?? 0
    for (const pattern of patterns[ids[index] ?? 0] ?? []) {
      if (!isMet(pattern.needs, has) || (passed !== undefined && (passed[pattern.order] ?? 0) > at)) continue
      const expression = pattern.expression()
      expression.lastIndex = at
      const match = expression.exec(plain)
      if (!match) continue
      passed ??= []
      passed[pattern.order] = at + match[0].length
      const node = nodeOf(match, pattern, search, sentence, plain, nodes)
      if (!node) continue
      found ??= []
      found.push(node)
    }
  }
  return found ?? none
}

function isMet(needs: readonly number[], has: readonly number[]): boolean {
  for (let row = 0; row < needs.length; row += 1) if (((needs[row] ?? 0) & ~(has[row] ?? 0)) !== 0) return false
  return true
}

function nodeOf(
  match: RegExpExecArray,
  pattern: CompiledPattern,
  { text, check }: TimeSearch,
  sentence: Sentence,
  plain: string,
  nodes: readonly TimeNode[]
): TimeNode | undefined {
  const offset = sentence.span[0]
  const at = match.index
  let from = at + offset
  let to = from + match[0].length
  while (to > from && isEdge(text.charCodeAt(to - 1))) to -= 1
  while (from < to && isEdge(text.charCodeAt(from))) from += 1
  const span: Span = [from, to]
  const slots: Record<string, string> = {}
  let inner: Record<string, TimeNode> | undefined
  let behind = at
  for (let index = 0; index < pattern.names.length; index += 1) {
    const words = match[index + 1]
    if (words === undefined) continue
    const name = pattern.names[index] ?? ''
    // What was found before stands there as a sign that nothing else in a pattern can be.
    if (isShape(words)) {
      const place = plain.indexOf(words.charAt(0), behind)
      behind = place + words.length
      slots[name] = inOneLine(text.slice(place + offset, behind + offset).toLowerCase())
      const node = nodes.find(one => one.span[0] === place + offset && one.span[1] === behind + offset)
      if (!node) continue
      inner ??= {}
      inner[name] = node
    } else slots[name] = inOneLine(words)
  }
  return check(sentence, span, slots, pattern) ? { span, pattern, slots, inner: inner ?? noNodes, plain, at, offset } : undefined
}

/** What a node holds that is made of no others. */
export const noNodes: Readonly<Record<string, TimeNode>> = {}

const isShape = (words: string): boolean => words.charCodeAt(0) >= 0xe000 && words.charCodeAt(0) <= 0xe007

const overlapsOne = ({ span }: TimeNode, others: readonly TimeNode[]): boolean => others.some(other => overlaps(other.span, span))

/** The longest wins; of equals, the first one, and of those at one place the pattern that is written first. */
function settle(found: readonly TimeNode[]): readonly TimeNode[] {
  if (found.length < 2) return found
  const kept: TimeNode[] = []
  for (const node of [...found].sort(byLength)) {
    if (!overlapsOne(node, kept)) kept.push(node)
  }
  return kept
}

const byLength = (a: TimeNode, b: TimeNode): number => length(b) - length(a) || a.span[0] - b.span[0] || a.pattern.order - b.pattern.order

const length = ({ span }: TimeNode): number => span[1] - span[0]

const inPlace = (nodes: readonly TimeNode[]): readonly TimeNode[] =>
  nodes.length < 2 ? nodes : [...nodes].sort((a, b) => a.span[0] - b.span[0])

function mask(plain: string, offset: number, nodes: readonly TimeNode[], readings: Readonly<Record<string, TimeReading>>): string {
  let masked = ''
  let at = 0
  for (const { span, pattern } of nodes) {
    const [first, rest] = placeholders[readings[pattern.pattern.reads]?.shape ?? 'POINT']
    masked += plain.slice(at, span[0] - offset) + first + rest.repeat(span[1] - span[0] - 1)
    at = span[1] - offset
  }
  return masked + plain.slice(at)
}
