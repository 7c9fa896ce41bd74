import type { TimeMention } from '#mention'
import type { Sentence } from '#sentence'

/** "killed in a week of clashes in July": how long something lasted, beside when it was, is not the time up to the report. */
export const isLengthBeside = ({ tokens }: Sentence, time: TimeMention, all: readonly TimeMention[]): boolean =>
  time.kind === 'duration' &&
  all.some(
    ({ kind, date, head, rule }) =>
      kind === 'date' && date !== undefined && !rule.startsWith('standing') && tokens[head]!.head === tokens[time.head]!.head
  )

/** "three days after the raid", "came two days before they fled": how long before or after something else, not when. */
export const isOffset = ({ tokens }: Sentence, { head, kind, date }: TimeMention): boolean =>
  kind === 'duration' && date === undefined && /^(mark|case)$/.test(tokens[tokens[head]!.head]?.relation ?? '')
