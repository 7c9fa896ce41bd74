/** The case that an uncased vocabulary does not see, as a row of the shape table; `training/wordpiece.py` holds the same order. */
export const SHAPES = ['none', 'lower', 'title', 'upper', 'capital', 'mixed', 'digit', 'other'] as const

export type Shape = (typeof SHAPES)[number]

/** Shape of one word: 'digit' with any ASCII digit, 'other' without a cased letter, 'capital' for a single one. */
export function shapeOf(word: string): Shape {
  if (/[0-9]/.test(word)) return 'digit'
  const cased = [...word].filter(character => character.toLowerCase() !== character.toUpperCase())
  const upper = cased.map(character => character !== character.toLowerCase())
  if (upper.length === 0) return 'other'
  if (!upper.includes(true)) return 'lower'
  if (!upper.includes(false)) return upper.length === 1 ? 'capital' : 'upper'
  return upper[0] && !upper.includes(true, 1) ? 'title' : 'mixed'
}
