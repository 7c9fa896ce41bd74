import { keepSome } from './keep-some.ts'

/**
 * The one string of a word, whatever text it is cut out of. A text with a single “ in it is held by an engine in two bytes a letter, and so is each word
 * that is a view into it: such words are looked up and compared the slow way, and keep their text alive.
 */
export const wordOf = (cut: string): string => (cut.length > longestKept ? cut : kept(cut))

/** Letter by letter a string is made anew, as narrow as its letters are. */
const kept = keepSome((word: string): string => word.split('').join(''))

const longestKept = 40
