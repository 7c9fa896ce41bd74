import type { Palette } from '@vedette/core'
import pico from 'picocolors'

/** The colours of text on a terminal. */
export function palette(): Palette {
  const colours = pico.createColors(true)
  return { title: colours.bold, deed: colours.cyan, label: colours.dim, quote: colours.italic, note: colours.yellow }
}
