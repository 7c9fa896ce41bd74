import type { Note } from '#base'
import type { PrintedDate } from './read-printed-date.ts'

/** The date of publication, and what had to be said about it. */
export type Chosen = { readonly date?: string; readonly notes: readonly Note[] }

/** Chooses the date of publication: the text's own, else the one handed over, else the page's. */
export function choosePublished(printed: readonly PrintedDate[], handed: string | undefined, page: string | undefined): Chosen {
  const known = handed ?? page
  const own = printed[0]
  const notes: Note[] = []
  const say = (rule: string, says: string) => notes.push({ stage: 'text', rule, says })
  if (!own) {
    if (known === undefined) say('no-date', 'No date of publication is known: times such as "on Saturday" cannot be resolved.')
    return { ...(known === undefined ? {} : { date: known }), notes }
  }
  const date = own.other !== undefined && isNearer(own.other, own.date, known) ? own.other : own.date
  if (own.other !== undefined && known === undefined)
    say('ambiguous-date', `The printed date was read as ${date}; it could also be ${own.other}.`)
  if (known !== undefined && !date.startsWith(known)) {
    say('printed-date', `The text prints the date ${date}; the report came with ${known}. The printed one was taken.`)
  }
  return { date, notes }
}

/** Whether the first date is nearer to a known one than the second. */
function isNearer(first: string, second: string, known: string | undefined): boolean {
  if (known === undefined) return false
  return Math.abs(days(first) - days(known)) < Math.abs(days(second) - days(known))
}

/** Days, near enough to compare dates that may lack a month or a day. */
function days(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year * 372 + month * 31 + day
}
