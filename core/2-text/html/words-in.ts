import type { Block } from './find-blocks.ts'

/** The words of a text, lower case. */
export const wordsOf = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(word => word.toLowerCase())

/** The words of a block, lower case. */
export const wordsIn = (block: Block): readonly string[] =>
  wordsOf(block.texts.map(text => (typeof text === 'string' ? text : text.value)).join(''))
