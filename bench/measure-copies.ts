import { invariant, isCopy, markText } from '@vedette/core'
import { inventConflict } from './invent-texts.ts'
import { type Measure, measure } from './measure.ts'
import { seeded } from './random.ts'

/** How many texts a second are marked, so that copies are known, and how many pairs of marks are compared. */
export async function measureCopies(texts: number, rounds: number): Promise<readonly Measure[]> {
  const random = seeded(3)
  const originals = Array.from({ length: texts }, () => inventConflict(20, random))
  const copies = originals.map(text => `A report\n\n${text.slice(0, -1)}`)
  const marks = originals.map(markText)
  const mark = await measure(
    'mark texts, so that copies are known, one thread',
    'reports/s',
    rounds,
    () => copies.map(markText),
    (made, seconds) => made.length / seconds,
    made =>
      invariant(
        made.every((one, at) => isCopy(one, marks[at] ?? '')),
        'a copy was not known'
      )
  )
  const compare = await measure(
    'compare marks, one thread',
    'pairs/s',
    rounds,
    () => marks.map(one => marks.filter(other => isCopy(one, other)).length),
    (found, seconds) => found.length ** 2 / seconds,
    found =>
      invariant(
        found.every(count => count > 0) && found.filter(count => count > 1).length < found.length / 20,
        'texts that share some invented sentences are held to be copies'
      )
  )
  return [mark, compare]
}
