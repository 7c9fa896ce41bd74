import { cut, gather, type Note } from '#base'
import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import type { TimeMention } from '../mention.ts'
import { type DatedTime, dateTimes, type FoundTime } from './date-times.ts'
import { mayBeTime } from './may-be-time.ts'
import { partRange } from './part-range.ts'
import { plainLetters } from './plain-letters.ts'
import { siteOf } from './site-of.ts'
import type { TimeKnowledge } from './time-knowledge.ts'
import { timeNodesFinder } from './time-node.ts'
import { compileLayers, type LayeredPatterns } from './time-pattern.ts'
import { timeReadings } from './time-readings.ts'

/** Finds the words that say when, and dates them: EDTF level 1, against the day of publication and the dates said before. */
export function findTimes(
  text: CleanText,
  sentences: readonly Sentence[],
  knowledge: TimeKnowledge
): { readonly times: readonly TimeMention[]; readonly notes: readonly Note[] } {
  const dated = datedTimes(text, sentences, knowledge, knowledge.layers.length)
  return { times: dated.map(one => mentionOf(one, text.text)), notes: notesOf(dated) }
}

/** Times without what frames them: "March" and "May", not "from March to May". For corpora that mark them so. */
export function findBareTimes(text: CleanText, sentences: readonly Sentence[], knowledge: TimeKnowledge): readonly TimeMention[] {
  const dated = datedTimes(text, sentences, knowledge, 2)
  return gather(dated, partRange).map(one => mentionOf(one, text.text))
}

function datedTimes(text: CleanText, sentences: readonly Sentence[], knowledge: TimeKnowledge, depth: number): readonly DatedTime[] {
  const patterns = compiled(knowledge)
  const check = mayBeTime(text.text, knowledge)
  const find = timeNodesFinder({ text: text.text, plain: plainLetters(text.text), patterns, depth, readings: timeReadings, check })
  const found: FoundTime[] = []
  for (const sentence of sentences) for (const node of find(sentence)) found.push({ node, sentence })
  return dateTimes(found, text.published, knowledge)
}

const cache = new WeakMap<TimeKnowledge, LayeredPatterns>()

/** Compiling is pure, so it is done once for each knowledge. */
function compiled(knowledge: TimeKnowledge): LayeredPatterns {
  const known = cache.get(knowledge) ?? compileLayers(knowledge)
  cache.set(knowledge, known)
  return known
}

function mentionOf({ node, sentence, value }: DatedTime, text: string): TimeMention {
  const { from, to, head } = siteOf(sentence, node.span)
  const { kind, date, length } = value
  const mention: { -readonly [Key in keyof TimeMention]: TimeMention[Key] } = {
    sentence: sentence.index,
    from,
    to,
    head,
    words: cut(text, node.span),
    span: node.span,
    rule: node.pattern.rule,
    certainty: 'stated',
    kind
  }
  if (date !== undefined) mention.date = date
  if (length !== undefined) mention.length = length
  return mention
}

function notesOf(dated: readonly DatedTime[]): readonly Note[] {
  const lost = dated.filter(({ value }) => value.lost)
  const [first] = lost
  const said = gather(dated, ({ node, value }): readonly Note[] =>
    value.note === undefined ? [] : [{ stage: 'mention', rule: 'time-undated', span: node.span, says: value.note }]
  )
  if (!first) return said
  const says = `${lost.length} ${lost.length === 1 ? 'time has' : 'times have'} no date: the day that ${lost.length === 1 ? 'it refers' : 'they refer'} to is not known`
  return [{ stage: 'mention', rule: 'time-without-anchor', span: first.node.span, says }, ...said]
}
