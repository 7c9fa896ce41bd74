import type { TextKnowledge } from '../knowledge.ts'
import type { Edit } from '../traced.ts'

/** Finds what is damaged in a text: edits in order, not overlapping. Linear in the text's length. */
export type Repair = (text: string, knowledge: TextKnowledge) => readonly Edit[]

/** Edits for all matches of a pattern: `put` gives the new characters, or `undefined` to let a match stand. */
export function replaceAll(
  text: string,
  pattern: RegExp,
  put: (match: RegExpExecArray) => Omit<Edit, 'span'> | undefined
): readonly Edit[] {
  const edits: Edit[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const edit = put(match)
    if (edit && edit.put !== match[0]) edits.push({ span: [match.index, match.index + match[0].length], ...edit })
    if (match[0] === '') pattern.lastIndex++
  }
  return edits
}

/** A piece of text for a note: quoted, short, characters that are not seen written out. */
export const show = (words: string): string =>
  `"${words.length > 40 ? `${words.slice(0, 39)}…` : words}"`.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    each => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  )
