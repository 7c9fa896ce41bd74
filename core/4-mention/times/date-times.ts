import type { Sentence } from '#sentence'
import { isDay, startOf } from './arithmetic.ts'
import { looksAhead } from './looks-ahead.ts'
import { type Story, tellOn } from './story.ts'
import type { TimeKnowledge } from './time-knowledge.ts'
import type { TimeNode } from './time-node.ts'
import { type Anchor, type Resolved, timeReadings } from './time-readings.ts'

export type FoundTime = { readonly node: TimeNode; readonly sentence: Sentence }
export type DatedTime = FoundTime & { readonly value: Resolved }

/** Dates the times of a report in the order of the text, each against publication and the date said last before it. */
export function dateTimes(found: readonly FoundTime[], publication: string | undefined, knowledge: TimeKnowledge): readonly DatedTime[] {
  const day = publication?.slice(0, 10)
  const published = day !== undefined && isDay(day) ? day : undefined
  const narrative = isNarrative(found, published)
  const first = inOrder(found, { published, narrative }, knowledge, () => undefined)
  const days = daysOfSentences(first)
  return inOrder(found, { published, narrative }, knowledge, sentence => days.get(sentence.index))
}

function inOrder(
  found: readonly FoundTime[],
  shared: Pick<Anchor, 'published' | 'narrative'>,
  knowledge: TimeKnowledge,
  dayOf: (sentence: Sentence) => string | undefined
): readonly DatedTime[] {
  const dated: DatedTime[] = []
  let story: Story = {}
  for (const [at, { node, sentence }] of found.entries()) {
    const future = looksAhead(sentence, node.span, knowledge)
    const lent = lentYear(node, found[at + 1])
    const perfect = sentence.tokens.some(({ words, span }) => span[1] <= node.span[0] && knowledge.perfect.includes(words.toLowerCase()))
    const anchor = {
      perfect,
      ...shared,
      said: story.said,
      last: story.last,
      saidDay: story.saidDay,
      sentenceDay: dayOf(sentence),
      future,
      ...(lent !== undefined && { said: lent, narrative: true })
    }
    const value = resolve(node, anchor, knowledge)
    dated.push({ node, sentence, value })
    if (value.kind !== 'set') story = tellOn(story, node, value.date, sentence)
  }
  return dated
}

/** Characters between a season and the year of what was in it. */
const OFFENSIVE_OF = 14

/** The year of a date close behind, which one without a year shares: "August and September 1914", "the spring offensive of 1918". */
function lentYear(node: TimeNode, next: FoundTime | undefined): string | undefined {
  const { MONTH, SEASON, YEAR } = node.slots
  if (!next || YEAR !== undefined) return undefined
  const gap = next.node.span[0] - node.span[1]
  if (SEASON !== undefined) return gap > 1 && gap <= OFFENSIVE_OF ? next.node.slots.YEAR : undefined
  if (MONTH === undefined || node.pattern.pattern.reads !== 'date') return undefined
  return gap <= 5 && next.node.slots.MONTH !== undefined ? next.node.slots.YEAR : undefined
}

function resolve(node: TimeNode, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const inner: Record<string, Resolved> = {}
  let within = anchor
  for (const [slot, child] of Object.entries(node.inner)) {
    inner[slot] = resolve(child, within, knowledge)
    const date = inner[slot]?.date
    if (date !== undefined && anchor.narrative) within = { ...within, said: startOf(date) }
  }
  const { reads } = node.pattern.pattern
  const words = { ...(reads === 'within' ? node.inner.POINT : node.inner.SPAN)?.slots, ...node.slots }
  return timeReadings[reads]?.read(words, inner, anchor, knowledge) ?? { kind: 'date' }
}

/** The last day named by itself in each sentence: what "three days of talks" in it ends with. */
function daysOfSentences(dated: readonly DatedTime[]): ReadonlyMap<number, string> {
  return new Map(
    dated.flatMap(({ sentence, value }) =>
      value.kind === 'date' && value.date !== undefined && isDay(value.date) ? [[sentence.index, value.date] as const] : []
    )
  )
}

/** Whether a text tells history: most dates with a year lie more than a year before publication, or publication is not known. */
function isNarrative(found: readonly FoundTime[], published: string | undefined): boolean {
  if (published === undefined) return true
  const years = found.flatMap(({ node }) => yearsOf(node))
  const now = Number(published.slice(0, 4))
  const old = years.filter(year => year < now - 1)
  const fresh = found.filter(({ node }) => ['weekday', 'weekday-pair', 'relative'].includes(innermost(node)))
  return old.length >= 3 && old.length > (years.length + fresh.length) / 2
}

const innermost = (node: TimeNode): string => {
  const [inner] = Object.values(node.inner)
  return inner ? innermost(inner) : node.pattern.pattern.reads
}

const yearsOf = (node: TimeNode): readonly number[] => [
  ...(node.slots.YEAR === undefined ? [] : [Number(node.slots.YEAR)]),
  // "480 BC" is long ago, whatever its number.
  ...(node.slots.OLDYEAR !== undefined && node.slots.ERA !== undefined ? [Number.NEGATIVE_INFINITY] : []),
  ...Object.values(node.inner).flatMap(yearsOf)
]
