import { overlaps, type Span } from '#base'
import type { CompiledPattern, LayeredPatterns } from './time-pattern.ts'
import type { TimeReading } from './time-readings.ts'
import { placeholders } from './time-slots.ts'
import { type Beginnings, beginningsIn } from './time-words.ts'

/** Words that a pattern has found, with what its slots hold; not dated yet. */
export type TimeNode = {
  readonly span: Span
  readonly pattern: CompiledPattern
  /** Words of each slot. */
  readonly slots: Readonly<Record<string, string>>
  /** Where each slot stands. */
  readonly places: Readonly<Record<string, Span>>
  /** Nodes of earlier layers that fill POINT, SPAN … by slot. */
  readonly inner: Readonly<Record<string, TimeNode>>
}

/** What decides whether a match counts: words such as "may" need their place in the sentence to tell. */
export type NodeCheck = (span: Span, slots: Readonly<Record<string, string>>, pattern: CompiledPattern) => boolean

/** A stretch of a text, in plain letters (`plainLetters`), and where it begins in the text. */
export type Stretch = { readonly text: string; readonly plain: string; readonly offset: number }

/** Finds time phrases in a stretch of text, outermost nodes in order, by so many layers of patterns. */
export function findTimeNodes(
  stretch: Stretch,
  { words, meets, layers }: LayeredPatterns,
  depth: number,
  readings: Readonly<Record<string, TimeReading>>,
  check: NodeCheck
): readonly TimeNode[] {
  let nodes: readonly TimeNode[] = none
  let { plain } = stretch
  let beginnings = beginningsIn(plain, words)
  let has = needsMet(beginnings, meets)
  for (let layer = 0; layer < depth && beginnings.ids.length > 0; layer += 1) {
    const found = settle(nodesOfLayer({ ...stretch, plain }, beginnings, has, layers[layer] ?? [], nodes, check))
    if (found.length === 0) continue
    nodes =
      nodes.length === 0
        ? inPlace(found)
        : inPlace([...found, ...nodes.filter(node => !found.some(other => overlaps(other.span, node.span)))])
    if (layer + 1 === depth) break
    plain = mask(stretch, nodes, readings)
    beginnings = beginningsIn(plain, words)
    has = needsMet(beginnings, meets)
  }
  return nodes
}

const none: readonly TimeNode[] = []

/** What is needed and stands there, as bits. */
function needsMet({ ids }: Beginnings, meets: readonly (readonly number[])[]): readonly number[] {
  const has = [...(meets[0] ?? [])]
  for (const id of ids) {
    const met = meets[id] ?? []
    for (let row = 0; row < met.length; row += 1) has[row] = (has[row] ?? 0) | (met[row] ?? 0)
  }
  return has
}

/** Each pattern is tried where something stands that it may begin with, and goes on behind what it has found. */
function nodesOfLayer(
  stretch: Stretch,
  { places, ids }: Beginnings,
  has: readonly number[],
  patterns: readonly (readonly CompiledPattern[])[],
  nodes: readonly TimeNode[],
  check: NodeCheck
): readonly TimeNode[] {
  let found: TimeNode[] | undefined
  let passed: number[] | undefined
  for (let index = 0; index < ids.length; index += 1) {
    const at = places[index] ?? 0
    for (const pattern of patterns[ids[index] ?? 0] ?? []) {
      if (!isMet(pattern.needs, has) || (passed?.[pattern.order] ?? 0) > at) continue
      const expression = pattern.expression()
      expression.lastIndex = at
      const match = expression.exec(stretch.plain)
      if (!match) continue
      passed ??= []
      passed[pattern.order] = at + match[0].length
      const node = nodeOf(match, pattern, stretch, nodes, check)
      if (node) {
        found ??= []
        found.push(node)
      }
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
  { text, offset }: Stretch,
  nodes: readonly TimeNode[],
  check: NodeCheck
): TimeNode | undefined {
  let from = match.index + offset
  let to = from + match[0].length
  while (to > from && isEdge(text.charCodeAt(to - 1))) to -= 1
  while (from < to && isEdge(text.charCodeAt(from))) from += 1
  const span: Span = [from, to]
  const places: Record<string, Span> = {}
  const slots: Record<string, string> = {}
  const inner: Record<string, TimeNode> = {}
  for (let index = 0; index < pattern.names.length; index += 1) {
    const where = match.indices?.[index + 1]
    if (where === undefined) continue
    const name = pattern.names[index] ?? ''
    const place: Span = [where[0] + offset, where[1] + offset]
    places[name] = place
    slots[name] = inOneLine(text.slice(place[0], place[1]).toLowerCase())
    const node = nodes.find(one => one.span[0] === place[0] && one.span[1] === place[1])
    if (node) inner[name] = node
  }
  return check(span, slots, pattern) ? { span, pattern, slots, places, inner } : undefined
}

/** Each run of blanks as one space. */
function inOneLine(words: string): string {
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at)
    if (code === 0x20 ? isBlank(words.charCodeAt(at + 1)) : isBlank(code)) return words.replace(/\s+/g, ' ')
  }
  return words
}

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)))

const isEdge = (code: number): boolean => code === 0x2c || isBlank(code)

/** The longest wins; of equals, the first one, and of those at one place the pattern that is written first. */
function settle(found: readonly TimeNode[]): readonly TimeNode[] {
  if (found.length < 2) return found
  const kept: TimeNode[] = []
  for (const node of [...found].sort(byLength)) {
    if (!kept.some(other => overlaps(other.span, node.span))) kept.push(node)
  }
  return kept
}

const byLength = (a: TimeNode, b: TimeNode): number => length(b) - length(a) || a.span[0] - b.span[0] || a.pattern.order - b.pattern.order

const length = ({ span }: TimeNode): number => span[1] - span[0]

const inPlace = (nodes: readonly TimeNode[]): readonly TimeNode[] =>
  nodes.length < 2 ? nodes : [...nodes].sort((a, b) => a.span[0] - b.span[0])

function mask({ plain, offset }: Stretch, nodes: readonly TimeNode[], readings: Readonly<Record<string, TimeReading>>): string {
  let masked = ''
  let at = 0
  for (const { span, pattern } of nodes) {
    const [first, rest] = placeholders[readings[pattern.pattern.reads]?.shape ?? 'POINT']
    masked += plain.slice(at, span[0] - offset) + first + rest.repeat(span[1] - span[0] - 1)
    at = span[1] - offset
  }
  return masked + plain.slice(at)
}
