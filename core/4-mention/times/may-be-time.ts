import { overlaps, type Span } from '#base'
import type { Sentence, Token } from '#sentence'
import { lookUp } from './read-number.ts'
import type { TimeKnowledge } from './time-knowledge.ts'
import type { NodeCheck } from './time-node.ts'

/** Tells times from what only looks like one: "may" the verb, "March" the walk, 2000 people, a 5-year-old. */
export function mayBeTime(text: string, knowledge: TimeKnowledge): NodeCheck {
  return (sentence, span, slots, { pattern }) => {
    const before = text.slice(Math.max(sentence.span[0], span[0] - 24), span[0])
    const after = text.slice(span[1], Math.min(sentence.span[1], span[1] + 24))
    if (isOtherWord(text.slice(...span), before, slots, knowledge)) return false
    if (slots.UNIT !== undefined && /^[-\s]?old\b/i.test(after)) return false
    if (slots.DISTANCE !== undefined && lookUp(knowledge.distances, slots.DISTANCE)?.alone && pattern.reads === 'ago')
      return /^\s*(?:[.,;:)\u2013\u2014-]|$)/.test(after)
    if (pattern.reads === 'date' && slots.DAY !== undefined && slots.MONTH !== undefined && slots.YEAR === undefined) {
      const lower = /\p{Ll}/u.test(text.slice(...span)) && !/\p{Lu}/u.test(text.slice(...span))
      return !lower || !knowledge.ambiguous.includes(slots.MONTH) || endsWithOne(before, knowledge.prepositions)
    }
    if (pattern.reads === 'date' && slots.DAY === undefined) {
      if (slots.MONTH !== undefined && slots.YEAR === undefined) return isMonth(text, span, slots.MONTH, before, sentence, knowledge)
      if (slots.MONTH === undefined && slots.YEAR !== undefined && slots.ERA === undefined)
        return isYear(span, before, after, sentence, knowledge)
    }
    if (slots.WEEKDAY !== undefined && lookUp(knowledge.weekdays, slots.WEEKDAY) === undefined) return false
    if (pattern.reads === 'relative' && slots.UNIT !== undefined && isPlural(slots.UNIT, knowledge)) return false
    if (pattern.reads === 'season' && pattern.when.endsWith('>LASTING')) return !isNamed(text.slice(...span), before, after)
    if (pattern.reads === 'season' && startsWithLasting(after, knowledge) && /^the\s/i.test(text.slice(...span))) return false
    if (
      pattern.reads === 'season' &&
      slots.YEAR === undefined &&
      slots.OLDYEAR === undefined &&
      knowledge.ambiguous.includes(slots.SEASON ?? '')
    ) {
      return endsWithOne(before, knowledge.prepositions) && !startsWithOne(after, knowledge.prepositions)
    }
    if (pattern.reads === 'season' && slots.YEAR === undefined && !/^the\b/i.test(text.slice(...span)))
      return endsWithOne(before, knowledge.prepositions)
    if (pattern.reads === 'adverb' && opensMore(sentence, span)) return false
    if (['after', 'before', 'until'].includes(pattern.reads) && isPossessive(text.slice(...span), knowledge)) return false
    if (pattern.reads === 'said' && isOtherTime(text.slice(...span), before, knowledge)) return false
    if (pattern.reads === 'clock') return !/[\d:.,]$/.test(before) && !/^[\d:]/.test(after)
    if (pattern.reads === 'numeric') return !/[\d./-]$/.test(before) && !/^[\d/]/.test(after)
    return true
  }
}

/** "once they left", "shortly after dawn": a word that opens a clause or a phrase is no adverb. */
function opensMore(sentence: Sentence, span: Span): boolean {
  const own = sentence.tokens.filter(({ span: word }) => overlaps(word, span))
  return own[0]?.tag === 'SCONJ' || (own.length > 1 && /^(case|mark)$/.test(own.at(-1)?.relation ?? ''))
}

function isMonth(text: string, span: Span, month: string, before: string, sentence: Sentence, knowledge: TimeKnowledge): boolean {
  const words = text.slice(...span)
  if (!knowledge.ambiguous.includes(month.replace(/\.$/, ''))) return true
  const token = sentence.tokens.find(one => overlaps(one.span, [span[1] - month.length, span[1]]))
  if (token && ['VERB', 'AUX'].includes(token.tag)) return false
  if (endsWithOne(before, knowledge.prepositions) || words.length > month.length) return true
  return token?.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(words) && before.trim() !== '' && !isPartOfName(sentence, token)
}

/** "to march", "this may": in lower case after such words it is the verb. */
function isOtherWord(words: string, before: string, slots: Readonly<Record<string, string>>, knowledge: TimeKnowledge): boolean {
  const word = slots.MONTH ?? slots.SEASON
  if (word === undefined || slots.YEAR !== undefined || slots.DAY !== undefined || !knowledge.ambiguous.includes(word)) return false
  const at = words.lastIndexOf(word)
  return at >= 0 && endsWithOne(`${before}${words.slice(0, at)}`, knowledge.doubtful)
}

/** "the Arab Spring protests": with a capital, and what follows without one, it is a name and no time of a year. */
const isNamed = (words: string, before: string, after: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words) && before.trim() !== '' && /^\s+\p{Ll}/u.test(after)

const startsWithLasting = (after: string, { lasting }: TimeKnowledge): boolean =>
  lasting.some(word => new RegExp(`^\\s+${word}s?\\b`, 'i').test(after))

/** ", this time by …": once more, and no time, unless a preposition says when. */
const isOtherTime = (words: string, before: string, { occasions, prepositions }: TimeKnowledge): boolean =>
  occasions.includes(words.toLowerCase()) && !endsWithOne(before, prepositions)

const isPartOfName = (sentence: Sentence, token: Token): boolean =>
  sentence.names.some(({ from, to, label }) => label !== 'DATE' && from <= token.index && token.index < to)

/** A bare number of four digits is a year after a preposition of time, or beside a noun that nobody counts. */
function isYear(span: Span, before: string, after: string, sentence: Sentence, knowledge: TimeKnowledge): boolean {
  if (
    /(?:[\d.,:/$€£#№+]|(?:^|[^\p{L}])-)$/u.test(before.replace(/\d{4}[-\u2013]$/, '')) ||
    /^(?:[.,:/]?\d|\s?%|['\u2019]s\s?of)/.test(after)
  )
    return false
  if (endsWithOne(before.replace(/[\s.(#]+$/, ''), knowledge.numbered)) return false
  if (new RegExp(`^\\s+(?:[a-z-]+\\s+)?(?:${knowledge.counted.join('|')})\\b`, 'i').test(after)) return false
  const token = sentence.tokens.find(one => overlaps(one.span, span))
  const over = token && token.relation === 'nummod' ? sentence.tokens[token.head] : undefined
  if (
    over &&
    over.index > (token?.index ?? 0) &&
    over.tag === 'NOUN' &&
    /s$/i.test(over.words) &&
    over.lemma.toLowerCase() !== over.words.toLowerCase()
  ) {
    return /\b(?:the|its|their|his|her|this)\s+$/i.test(before)
  }
  return true
}

function endsWithOne(before: string, words: readonly string[]): boolean {
  const last = before.toLowerCase().trim()
  for (const word of words) {
    if (!last.endsWith(word)) continue
    const parted = last[last.length - word.length - 1]
    if (parted === undefined || parted === ' ' || parted === '\n') return true
  }
  return false
}

const startsWithOne = (after: string, words: readonly string[]): boolean =>
  words.includes(/^\s+(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '')

const isPlural = (unit: string, { units }: TimeKnowledge): boolean => Object.hasOwn(units, unit.slice(0, -1))

/** "Saturday's", or "Saturdays" where the apostrophe is lost: what follows is the thing, and the day its date. */
function isPossessive(words: string, { weekdays }: TimeKnowledge): boolean {
  const last = words.toLowerCase().split(/\s+/).at(-1) ?? ''
  return !Object.hasOwn(weekdays, last.replace(/['\u2019]/g, '')) && Object.hasOwn(weekdays, last.replace(/['\u2019]?s$/, ''))
}
