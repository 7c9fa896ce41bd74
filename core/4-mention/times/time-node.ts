import { overlaps, type Span } from '#base'
import { plainLetters } from './plain-letters.ts'
import { needsIn } from './time-need.ts'
import { type CompiledPattern, placeholders } from './time-pattern.ts'
import type { TimeReading } from './time-readings.ts'

/** Words that a pattern has found, with what its slots hold; not dated yet. */
export type TimeNode = {
  readonly span: Span
  readonly layer: number
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

/** Finds time phrases in a stretch of text, outermost nodes in order; `offset` is where the stretch begins. */
export function findTimeNodes(
  words: string,
  offset: number,
  layers: readonly (readonly CompiledPattern[])[],
  readings: Readonly<Record<string, TimeReading>>,
  check: NodeCheck
): readonly TimeNode[] {
  let nodes: readonly TimeNode[] = []
  let lower = plainLetters(words)
  let has = needsIn(lower)
  for (const [layer, patterns] of layers.entries()) {
    const found = settle(
      patterns.flatMap(pattern => {
        const expression = pattern.expression(has)
        return expression === undefined ? [] : matches(lower, words, offset, layer, pattern, expression, nodes, check)
      })
    )
    if (found.length === 0) continue
    nodes = [...found, ...nodes.filter(node => !found.some(other => overlaps(other.span, node.span)))].sort((a, b) => a.span[0] - b.span[0])
    lower = plainLetters(mask(words, offset, nodes, readings))
    has = needsIn(lower)
  }
  return nodes
}

function matches(
  lower: string,
  words: string,
  offset: number,
  layer: number,
  pattern: CompiledPattern,
  expression: RegExp,
  nodes: readonly TimeNode[],
  check: NodeCheck
): readonly TimeNode[] {
  return allMatches(lower, expression).flatMap(match => {
    const [lead = '', , tail = ''] = /^([,\s]*)(.*?)([,\s]*)$/s.exec(match[0])?.slice(1) ?? []
    const span: Span = [match.index + lead.length + offset, match.index + match[0].length - tail.length + offset]
    const places: Record<string, Span> = {}
    const slots: Record<string, string> = {}
    const inner: Record<string, TimeNode> = {}
    for (const [name, where] of Object.entries(match.indices?.groups ?? {})) {
      if (where === undefined) continue
      places[name] = [where[0] + offset, where[1] + offset]
      slots[name] = words.slice(where[0], where[1]).toLowerCase().replace(/\s+/g, ' ')
      const node = nodes.find(({ span: [from, to] }) => from === where[0] + offset && to === where[1] + offset)
      if (node) inner[name] = node
    }
    return check(span, slots, pattern) ? [{ span, layer, pattern, slots, places, inner }] : []
  })
}

/** As `matchAll` finds them, without the copy of the expression that it makes each time. */
function allMatches(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0
  const first = expression.exec(text)
  if (!first) return none
  const found = [first]
  if (first[0] === '') expression.lastIndex += 1
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match)
    if (match[0] === '') expression.lastIndex += 1
  }
  return found
}

const none: readonly RegExpExecArray[] = []

/** The longest wins; of equals, the pattern that is written first. */
function settle(found: readonly TimeNode[]): readonly TimeNode[] {
  const kept: TimeNode[] = []
  for (const node of [...found].sort((a, b) => length(b) - length(a) || a.span[0] - b.span[0])) {
    if (!kept.some(other => overlaps(other.span, node.span))) kept.push(node)
  }
  return kept
}

const length = ({ span }: TimeNode): number => span[1] - span[0]

function mask(words: string, offset: number, nodes: readonly TimeNode[], readings: Readonly<Record<string, TimeReading>>): string {
  let masked = words
  for (const { span, pattern } of nodes) {
    const shape = readings[pattern.pattern.reads]?.shape ?? 'POINT'
    const [first, rest] = placeholders[shape]
    const size = span[1] - span[0]
    masked = masked.slice(0, span[0] - offset) + first + rest.repeat(size - 1) + masked.slice(span[1] - offset)
  }
  return masked
}
