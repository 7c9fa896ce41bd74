import type { JoinedFigure, JoinedPart, Sum } from '@vedette/core'

/** "killed 9–15 (best 12)", "injured 4", "four trucks": what an event counts, in short. */
export function sayFigure({ what, ...part }: JoinedFigure): string {
  const range = sayRange(part)
  return range === '' ? (part.values[0]?.words ?? '') : [what, range].filter(Boolean).join(' ')
}

/** "9–15 soldiers (best 12)"; empty where no value has a number. */
export function sayRange({ low, best, high, who }: Pick<JoinedPart, 'low' | 'best' | 'high' | 'who'>): string {
  if (low === null || high === null) return ''
  const number = low === high ? write(low) : `${write(low)}–${write(high)}${best === null ? '' : ` (best ${write(best)})`}`
  return [number, who].filter(Boolean).join(' ')
}

/** "killed 34–51 (best 40) in 7 events". */
export const saySum = ({ what, events, ...range }: Sum): string =>
  `${what} ${sayRange({ ...range, who: null })} in ${events} ${events === 1 ? 'event' : 'events'}`

/** What a figure's best value rests on, and who gives which value: a line each, its parts under it. */
export function explainFigure({ what, parts, ...whole }: JoinedFigure): readonly string[] {
  return [
    `figure ${sayFigure({ what, parts, ...whole })}: ${rules[whole.rule]}`,
    ...whole.values.map(writeValue),
    ...parts.flatMap(part => [
      `  apart, and never added: ${sayRange(part) || (part.who ?? '')}`,
      ...part.values.map(value => `  ${writeValue(value)}`)
    ])
  ]
}

const rules: Readonly<Record<JoinedPart['rule'], string>> = {
  'no number': 'nobody gives a number',
  'only value': 'nobody gives another number',
  'most origins': 'best is what most origins give',
  'most weight': 'best is what those say whose word weighs most, by what their side stands to gain',
  'lowest of equals': 'best is the lowest of the values that as many origins give'
}

const writeValue = ({ words, bound, claim, origin }: JoinedPart['values'][number]): string =>
  `  “${words}”${bound === null || bound === 'exact' ? '' : ` (${bound})`}, says ${origin} (claim ${claim})`

const write = (value: number): string => value.toLocaleString('en')
