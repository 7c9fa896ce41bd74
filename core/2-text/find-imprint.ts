import { type Note, onceFor, type Span } from '#base'
import type { Paragraph } from './clean-text.ts'
import type { TextKnowledge } from './knowledge.ts'

/**
 * Finds what a report says of where it comes from: the agency that it is credited to (`credited`), and that it mends or takes back what was
 * told before (`correction`, `retraction`). The span of a credit cuts the agency's name out.
 */
export function findImprint(
  text: string,
  paragraphs: readonly Paragraph[],
  title: string | undefined,
  knowledge: TextKnowledge
): readonly Note[] {
  const credit = findCredit(text, paragraphs, knowledge)
  const amendment = findAmendment(text, paragraphs, title, knowledge)
  return [
    ...(credit ? [note('credited', credit, `The report is credited to "${text.slice(...credit)}".`)] : []),
    ...(amendment ? [amendment] : [])
  ]
}

const note = (rule: string, span: Span, says: string): Note => ({ stage: 'text', rule, span, says })

/** A credit stands before the telling, as a dateline's, or after it, as a signature; longer pieces tell of other things beside. */
const longestDateline = 90
const longestSignature = 60

/** One of some agencies, as a word of its own. */
const anyOf = onceFor((agencies: TextKnowledge['agencies']): RegExp => {
  const names = agencies.map(each => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}.@/])(?:${names.join('|')})(?![\\p{L}\\p{N}.@])`, 'iu')
})

function findCredit(text: string, paragraphs: readonly Paragraph[], { agencies, pictureWords }: TextKnowledge): Span | undefined {
  const isBody = ({ kind }: Paragraph): boolean => kind === 'body'
  const [first, last] = [paragraphs.findIndex(isBody), paragraphs.findLastIndex(isBody)]
  const agency = anyOf(agencies)
  for (const [at, { kind, span }] of paragraphs.entries()) {
    const longest = at < first ? longestDateline : at > last ? longestSignature : 0
    if (kind !== 'furniture' || span[1] - span[0] > longest) continue
    const words = text.slice(...span)
    const found = agency.exec(words)
    const isPicture = words.match(/\p{L}+/gu)?.some(word => pictureWords.has(word.toLowerCase())) ?? false
    if (found && !isPicture) return [span[0] + found.index, span[0] + found.index + found[0].length]
  }
  return undefined
}

/** So many of the first and of the last paragraphs are looked at. */
const paragraphsAtEnds = 3

function findAmendment(
  text: string,
  paragraphs: readonly Paragraph[],
  title: string | undefined,
  { amendments }: TextKnowledge
): Note | undefined {
  const ends = [...paragraphs.slice(0, paragraphsAtEnds), ...paragraphs.slice(-paragraphsAtEnds)]
  for (const { rule, pattern } of amendments) {
    const says = `The report is a ${rule} of what was told before.`
    const own = ends.find(({ span }) => pattern.test(text.slice(...span)))
    if (own) return note(rule, own.span, says)
    if (title !== undefined && pattern.test(title)) return { stage: 'text', rule, says }
  }
  return undefined
}
