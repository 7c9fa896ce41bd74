import { gather } from '#base'
import type { Sentence } from '#sentence'
import { isDay, startOf } from './arithmetic.ts'
import { isOfPlan, looksAhead } from './looks-ahead.ts'
import { type Story, tellOn } from './story.ts'
import type { TimeKnowledge } from './time-knowledge.ts'
import { noNodes, type TimeNode } from './time-node.ts'
import { type Anchor, type Resolved, timeReadings } from './time-readings.ts'

export type FoundTime = { readonly node: TimeNode; readonly sentence: Sentence }
export type DatedTime = FoundTime & { readonly value: Resolved }

/** Dates the times of a report in the order of the text, each against publication and the date said last before it. */
export function dateTimes(found: readonly FoundTime[], publication: string | undefined, knowledge: TimeKnowledge): readonly DatedTime[] {
  const day = publication?.slice(0, 10)
  const published = day !== undefined && isDay(day) ? day : undefined
  const narrative = isNarrative(found, published)
  const placed = found.map((one, at) => placeOf(one, found[at + 1], { published, narrative }, knowledge))
  const first = inOrder(placed, knowledge, noDay)
  const days = daysOfSentences(first)
  // Once more with the days that sentences name, where one of them could be taken.
  if (!found.some(({ node, sentence }) => days.has(sentence.index) && takesDay(node))) return first
  return inOrder(placed, knowledge, sentence => days.get(sentence.index))
}

const noDay = (): string | undefined => undefined

const takesDay = ({ pattern, inner }: TimeNode): boolean =>
  timeReadings[pattern.pattern.reads]?.takesDay === true || Object.values(inner).some(takesDay)

type Shared = Pick<Anchor, 'published' | 'narrative'>
type PlacedTime = FoundTime & {
  readonly anchor: Shared & Pick<Anchor, 'isPerfect' | 'future' | 'planned'>
  readonly lent: string | undefined
}

/** What a time is dated against, as far as it hangs on where it stands. */
function placeOf({ node, sentence }: FoundTime, next: FoundTime | undefined, shared: Shared, knowledge: TimeKnowledge): PlacedTime {
  const { published, narrative } = shared
  const future = looksAhead(sentence, node.span, knowledge)
  const planned = isOfPlan(sentence, node.span, knowledge)
  const anchor = { published, narrative, future, planned, isPerfect: () => isPerfect(sentence, node, knowledge) }
  return { node, sentence, anchor, lent: lentYear(node, next) }
}

/** Whether an auxiliary of the perfect stands before. */
function isPerfect({ tokens }: Sentence, { span: [start] }: TimeNode, { perfect }: TimeKnowledge): boolean {
  for (const { words, span } of tokens) {
    if (span[1] > start) return false
    if (perfect.includes(words.toLowerCase())) return true
  }
  return false
}

function inOrder(
  placed: readonly PlacedTime[],
  knowledge: TimeKnowledge,
  dayOf: (sentence: Sentence) => string | undefined
): readonly DatedTime[] {
  let story: Story = {}
  return placed.map(({ node, sentence, anchor, lent }) => {
    const value = resolve(
      node,
      {
        published: anchor.published,
        narrative: anchor.narrative || lent !== undefined,
        isPerfect: anchor.isPerfect,
        future: anchor.future,
        planned: anchor.planned,
        said: lent ?? story.said,
        last: story.last,
        saidDay: story.saidDay,
        sentenceDay: dayOf(sentence)
      },
      knowledge
    )
    if (value.kind !== 'set') story = tellOn(story, node, value.date, sentence)
    return { node, sentence, value }
  })
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
  const { reads } = node.pattern.pattern
  const read = timeReadings[reads]?.read
  if (node.inner === noNodes) return read?.(node.slots, {}, anchor, knowledge) ?? { kind: 'date' }
  const inner: Record<string, Resolved> = {}
  let within = anchor
  for (const [slot, child] of Object.entries(node.inner)) {
    inner[slot] = resolve(child, within, knowledge)
    const date = inner[slot]?.date
    if (date !== undefined && anchor.narrative) within = { ...within, said: startOf(date) }
  }
  const words = { ...(reads === 'within' ? node.inner.POINT : node.inner.SPAN)?.slots, ...node.slots }
  return read?.(words, inner, anchor, knowledge) ?? { kind: 'date' }
}

/** The last day named by itself in each sentence: what "three days of talks" in it ends with. */
function daysOfSentences(dated: readonly DatedTime[]): ReadonlyMap<number, string> {
  return new Map(
    gather(dated, ({ sentence, value }) =>
      value.kind === 'date' && value.date !== undefined && isDay(value.date) ? [[sentence.index, value.date] as const] : []
    )
  )
}

/** Whether a text tells history: most dates with a year lie more than a year before publication, or publication is not known. */
function isNarrative(found: readonly FoundTime[], published: string | undefined): boolean {
  if (published === undefined) return true
  const years = gather(found, ({ node }) => yearsOf(node))
  const now = Number(published.slice(0, 4))
  const old = years.filter(year => year < now - 1)
  const fresh = found.filter(({ node }) => ['weekday', 'weekday-pair', 'relative'].includes(innermost(node)))
  // News tells its own days first, and then of earlier years.
  return !fresh.includes(found[0]!) && old.length >= 3 && old.length > (years.length + fresh.length) / 2
}

const innermost = (node: TimeNode): string => {
  const [inner] = Object.values(node.inner)
  return inner ? innermost(inner) : node.pattern.pattern.reads
}

const yearsOf = (node: TimeNode): readonly number[] => [
  ...(node.slots.YEAR === undefined ? [] : [Number(node.slots.YEAR)]),
  // "480 BC" is long ago, whatever its number.
  ...(node.slots.OLDYEAR !== undefined && node.slots.ERA !== undefined ? [Number.NEGATIVE_INFINITY] : []),
  ...gather(Object.values(node.inner), yearsOf)
]
