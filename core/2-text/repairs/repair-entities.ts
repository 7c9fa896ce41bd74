import { decodeHTMLStrict } from 'entities'
import type { TextKnowledge } from '../knowledge.ts'
import type { Edit } from '../traced.ts'
import { type Repair, replaceAll, show } from './repair.ts'

const anyEntity = /&((?: {0,2}amp {0,2};)*) {0,2}(#(?: {0,2})(?:\d{1,7}|x[0-9a-f]{1,6})|[a-z][a-z0-9]{1,31})( {0,2});/gi

/** Reads character references that were left in the text: encoded twice ("&amp;amp;"), or broken by blanks ("& # 39;"). */
export const repairEntities: Repair = (text, knowledge) => {
  if (!text.includes('&')) return []
  const edits = replaceAll(text, anyEntity, match => {
    const broken = match[0].includes(' ')
    const character = decode(match[2] ?? '', broken)
    if (character === undefined) return undefined
    const says = () => `${show(match[0])} was read as ${show(character)}.`
    return { put: character, rule: broken ? 'broken-entity' : 'entity', says }
  })
  return fitQuotes(text, edits, knowledge)
}

/** Takes the blank inside a quotation mark that was broken by blanks, and those around an apostrophe. */
function fitQuotes(text: string, edits: readonly Edit[], knowledge: TextKnowledge): readonly Edit[] {
  const open = new Set<string>()
  let done = 0
  return edits.map(edit => {
    const { put } = edit
    const [from, to] = edit.span
    if (text.slice(done, from).includes('\n')) open.clear()
    const before = from > done && text.charAt(from - 1) === ' ' ? from - 1 : from
    const after = text.charAt(to) === ' ' ? to + 1 : to
    done = to
    if (edit.rule !== 'broken-entity' || (put !== "'" && put !== '"')) return edit
    const joins = put === "'" && endsWord(text, from, to, knowledge)
    const opens = !joins && !open.delete(put)
    if (opens) open.add(put)
    const span = [opens ? from : before, opens || joins ? after : to] as const
    done = span[1]
    return { ...edit, span }
  })
}

/** Whether an apostrophe here joins an ending to a word: "the country & # 39; s". */
function endsWord(text: string, from: number, to: number, knowledge: TextKnowledge): boolean {
  if (!/\p{L} ?$/u.test(text.slice(Math.max(0, from - 3), from))) return false
  const ending = /^ ?(\p{L}{1,3})(?!\p{L})/u.exec(text.slice(to, to + 6))?.[1]
  return ending !== undefined && knowledge.apostropheEndings.has(ending.toLowerCase())
}

/** The character of a reference; with blanks inside only such as Latin text is set with, since "& and;" is no sign. */
function decode(reference: string, broken: boolean): string | undefined {
  const whole = `&${reference.replace(/ /g, '')};`
  const character = decodeHTMLStrict(whole)
  if (character === whole) return undefined
  const code = character.codePointAt(0) ?? 0
  return !broken || reference.startsWith('#') || code < 0x100 || (code >= 0x2000 && code < 0x2070) ? character : undefined
}
