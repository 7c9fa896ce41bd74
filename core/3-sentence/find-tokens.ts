import type { Span } from '#base'
import type { SentenceKnowledge } from './knowledge.ts'

/** The kinds of token, the first that fits decides. A number, its tail and a word are captured by place: groups with names would be gathered into an object at each token. */
const kinds = {
  url: String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]`,
  mail: String.raw`[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
  phone: String.raw`(?:\d{3}-)?\d{3}-\d{4}(?!\d)`,
  ordinal: String.raw`\d+(?:st|nd|rd|th|ST|ND|RD|TH|['’]?s)(?![\p{L}\p{N}])`,
  numberAndTail: String.raw`((?:[+](?=\d))?\d+(?:[.,:/]\d+)*)([\p{L}][\p{L}\p{N}]*)?`,
  acronym: String.raw`(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`,
  word: String.raw`([\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:(?:['’\u0060](?=[\p{L}])|&(?=\p{Lu}))[\p{L}\p{M}\p{N}_]+)*)`,
  clitic: String.raw`(?<=\s)['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
  run: String.raw`\.{2,}|…+|[!?]+|[-–—]{2,}|={2,}|_{2,}|\*{2,}|<{2,}|>{2,}|''|’’|[.…][!?]+`,
  other: String.raw`\S`
}

const patternOf = (some: Readonly<Record<string, string>>): RegExp => new RegExp(Object.values(some).join('|'), 'gsu')
const anyKind = patternOf(kinds)
const { mail: _, ...withoutMail } = kinds
/** For text without an at sign: every word is tried as the beginning of an address first. */
const anyButMail = patternOf(withoutMail)

/** The tokens of one sentence, cut as the English Web Treebank cuts them: "week-long" is three, "didn't" two, "600,000" one. */
export function findTokens(text: string, sentence: Span, knowledge: SentenceKnowledge): readonly Span[] {
  const spans: Span[] = []
  const body = text.slice(sentence[0], sentence[1])
  const pattern = body.includes('@') ? anyKind : anyButMail
  pattern.lastIndex = 0
  const push = (from: number, to: number): void => {
    if (to > from) spans.push([sentence[0] + from, sentence[0] + to])
    pattern.lastIndex = to
  }
  for (let match = pattern.exec(body); match; match = pattern.exec(body)) {
    const at = match.index
    const [whole, number, tail, word] = match
    if (word !== undefined) for (const [from, to] of cutWord(body, at, word, knowledge)) push(from, to)
    else if (number !== undefined && tail !== undefined) push(at, endOfNumber(at, number, tail, knowledge))
    else push(at, at + whole.length)
  }
  return spans
}

/** "5m" is a number and its unit, "83rd" and "3143C" are one. */
function endOfNumber(at: number, number: string, tail: string, knowledge: SentenceKnowledge): number {
  const whole = at + number.length + tail.length
  return knowledge.units.has(tail.toLowerCase()) || (/^\d{4}$/.test(number) && /^\p{Lu}\p{Ll}/u.test(tail)) ? at + number.length : whole
}

function cutWord(body: string, at: number, matched: string, knowledge: SentenceKnowledge): readonly Span[] {
  const whole = at + matched.length
  const parts = knowledge.contractions.get(matched.toLowerCase().replaceAll(/[’`]/g, "'"))
  if (parts) return cutAt(at, parts)
  const clitic = cliticOf(matched, knowledge)
  if (clitic > 0) return [...cutWord(body, at, matched.slice(0, -clitic), knowledge), [whole - clitic, whole]]
  if (body[whole] === '.' && keepsStop(body, whole, matched, knowledge)) return [[at, whole + 1]]
  const domain = /^(?:\.[\p{Ll}\p{N}]{2,}|\.\p{Lu}{2,4}(?![\p{L}]))+/u.exec(body.slice(whole, whole + 40))
  if (domain && !/\p{Ll}\.\p{Lu}/u.test(matched + domain[0])) return [[at, whole + domain[0].length]]
  if (!knowledge.prefixes.has(matched.toLowerCase()) || body[whole] !== '-') return [[at, whole]]
  const joined = /^-\p{L}[\p{L}\p{M}]*/u.exec(body.slice(whole, whole + 60))
  return joined ? [[at, whole + joined[0].length]] : [[at, whole]]
}

function cutAt(at: number, parts: readonly string[]): readonly Span[] {
  let from = at
  return parts.map((part): Span => {
    const span: Span = [from, from + part.length]
    from = span[1]
    return span
  })
}

/** The length of the ending that is a token of its own, 0 when there is none. */
function cliticOf(word: string, knowledge: SentenceKnowledge): number {
  if (!/['’`]/.test(word)) return 0
  const form = word.toLowerCase().replaceAll(/[’`]/g, "'")
  const found = knowledge.clitics.find(clitic => form.endsWith(clitic) && form.length > clitic.length)
  return found?.length ?? 0
}

/** Whether the full stop behind a word belongs to it: "Gen.", "U.S.", an initial; at the end of the sentence few words keep it. */
function keepsStop(body: string, at: number, word: string, knowledge: SentenceKnowledge): boolean {
  const form = `${word.toLowerCase()}.`
  const rest = body.slice(at + 1, at + 20)
  if (/^\.|^\p{L}\p{L}/u.test(rest)) return false
  if (knowledge.closingAbbreviations.has(form)) return true
  if (/^["'”’)\]]*\s*$/u.test(rest)) return false
  if (knowledge.numberAbbreviations.has(form)) return /^\s*\d|^\s*[IVX]+\b/.test(rest)
  return knowledge.abbreviations.has(form) || (/^\p{Lu}$/u.test(word) && word !== 'I')
}
