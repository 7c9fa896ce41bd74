import type { Sentence } from '#sentence'
import { isDay, startOf, yearOf } from './arithmetic.ts'
import { rangeOf, readDate } from './calendar.ts'
import type { TimeNode } from './time-node.ts'

/** How far into a sentence a date still stands at its head: "Early on the morning of 3 May, …". */
const HEAD_CHARACTERS = 30

/** Where a story is when it is told in order: the date that carries it; what was said last, aside or not, and in which paragraph. */
export type Story = {
  readonly said?: string | undefined
  readonly saidDay?: string | undefined
  readonly last?: string
  readonly paragraph?: number
}

/** The story after a date is said. What is told aside moves it only when a second date is of the same year. */
export function tellOn(story: Story, node: TimeNode, date: string | undefined, sentence: Sentence): Story {
  const start = date === undefined || rangeOf(date) === undefined ? undefined : startOf(date)
  if (start === undefined || start === '..' || still.includes(node.pattern.pattern.reads)) return story
  const { paragraph } = sentence
  if (isAside(story, node, start, sentence)) return { said: story.said, saidDay: story.saidDay, last: start, paragraph }
  // "since May" tells from when on; "the same day" behind it is still the day told before.
  const day = isDay(start) ? start : node.pattern.pattern.reads === 'since' ? story.saidDay : undefined
  return { said: start, saidDay: day, last: start, paragraph }
}

/** Words such as "now" or "since 2011" do not move a story to another day. */
const still = ['adverb', 'open-adverb', 'lasting', 'length-of', 'back-length', 'recent', 'nth-unit', 'since-said', 'said']

/** Another year deep in a sentence is an aside, the story goes on where it was: "replaced the governor who had come in May 2013". */
function isAside({ said, last, paragraph }: Story, node: TimeNode, date: string, sentence: Sentence): boolean {
  if (said === undefined || node.span[0] - sentence.span[0] < HEAD_CHARACTERS) return false
  if (isBareYear(node, date) && inBrackets(node, sentence)) return true
  const year = yearOf(date) ?? 0
  const now = yearOf(said) ?? 0
  const lastYear = last === undefined ? undefined : yearOf(last)
  if (!namesYear(node)) return year < now && year !== lastYear
  if (paragraph !== sentence.paragraph) return isBareYear(node, date) && readDate(said)?.month !== undefined && Math.abs(year - now) > 1
  if (isBareYear(node, date) && readDate(said)?.month !== undefined) return year !== lastYear || year === now
  if (year === lastYear || (readDate(said)?.month === undefined && year > now)) return false
  return year < now || year > now + 1
}

const isBareYear = (node: TimeNode, date: string): boolean => namesYear(node) && readDate(date)?.month === undefined

const namesYear = ({ slots, inner }: TimeNode): boolean => slots.YEAR !== undefined || Object.values(inner).some(namesYear)

const inBrackets = ({ span }: TimeNode, { tokens }: Sentence): boolean =>
  tokens.some(token => token.words === '(' && token.span[1] === span[0])
