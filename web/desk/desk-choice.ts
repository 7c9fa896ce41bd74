import { type Choice, readChoice, writeChoice } from '../choice/choice.ts'
import { isDay } from './days.ts'
import { type ListChoice, readListChoice, writeListChoice } from './list/list-choice.ts'

/** Views of the desk: on a phone one at a time; on a desk `situation`, `list`, `claims`, `reports` and `review` share the left panel. */
export type DeskTab = 'situation' | 'picture' | 'list' | 'claims' | 'report' | 'reports' | 'review'

/** What is chosen at the desk; like the page's choice it stands in the address after `#`. */
export type DeskChoice = Omit<Choice, 'tab'> & {
  readonly tab: DeskTab
  /** Day of the situation, `YYYY-MM-DD`; the latest when absent. */
  readonly at: string | undefined
  /** Day up to which reports are taken in, `YYYY-MM-DD`; all of them when absent. */
  readonly known: string | undefined
  /** Time up to which reports had been recorded, ISO 8601, for audits: only the address sets it. */
  readonly recorded: string | undefined
  /** Name of the area whose situation is asked for. */
  readonly area: string | undefined
  /** Key of a report that is to be shown though the picture may lack it. */
  readonly open: string | undefined
  /** Id of a claim of the event that is looked at as a whole. */
  readonly event: string | undefined
  /** What is shown over the desk: `actor/sy-army`, `place/172408`, `briefing/2020-02-08`, `export`, `help`. */
  readonly page: string | undefined
  /** Which list is shown, and how. */
  readonly list: ListChoice
}

const tabs: readonly string[] = ['situation', 'picture', 'list', 'claims', 'report', 'reports', 'review'] satisfies DeskTab[]

/** Reads what follows the `#` of the desk's address; what makes no sense is passed over. */
export function readDeskChoice(hash: string): DeskChoice {
  const words = new URLSearchParams(hash.replace(/^#/, ''))
  const tab = words.get('tab') ?? ''
  const day = (name: string) => {
    const value = words.get(name)
    return value !== null && isDay(value) ? value : undefined
  }
  return {
    ...readChoice(hash),
    tab: tabs.includes(tab) ? (tab as DeskTab) : 'situation',
    at: day('at'),
    known: day('known'),
    recorded: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(words.get('recorded') ?? '')
      ? (words.get('recorded') ?? undefined)
      : undefined,
    area: words.get('area') || undefined,
    open: words.get('open') || undefined,
    event: words.get('event') || undefined,
    page: /^(actor|place|briefing|export|help)(\/|$)/.test(words.get('page') ?? '') ? (words.get('page') ?? undefined) : undefined,
    list: readListChoice(words)
  }
}

/** Writes a choice as it stands after the `#`. `readDeskChoice` reads it back. */
export function writeDeskChoice({ tab, at, known, recorded, area, open, event, page, list, ...choice }: DeskChoice): string {
  const words = new URLSearchParams(writeChoice({ ...choice, tab: 'picture' }))
  for (const [name, value] of Object.entries({ at, known, recorded, area, open, event, page })) if (value) words.set(name, value)
  writeListChoice(list, words)
  if (tab !== 'situation') words.set('tab', tab)
  return words.toString()
}
