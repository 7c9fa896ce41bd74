import { sayDate } from '../../timeline/say-date.ts'
import { isDay, readDay, writeDay } from '../days.ts'
import { useRemote } from '../use-remote.ts'
import { BriefingPage } from './briefing-page.tsx'
import type { PageHow, SituationDiff } from './page-rows.ts'
import { savePage } from './save-page.ts'
import { Sheet } from './sheet.tsx'

type Props = {
  /** `YYYY-MM-DD`; a day before `at` unless it is one. */
  readonly since: string
  readonly days: { readonly at: string; readonly known: string } | undefined
  readonly recorded: string | undefined
  readonly area: string | undefined
  readonly setSince: (day: string) => void
  readonly close: () => void
  readonly how: PageHow
  readonly round: number
}

const spans: readonly (readonly [says: string, days: number])[] = [
  ['a day', 1],
  ['a week', 7],
  ['a month', 30]
]

/** The briefing: what changed since a day that can be chosen, to be read, printed or saved. */
export function BriefingSheet({ since, days, recorded, area, setSince, close, how, round }: Props) {
  const to = days?.at
  const back = (many: number): string => (to === undefined ? '' : writeDay((readDay(to) ?? 0) - many))
  const from = isDay(since) && to !== undefined && since <= to ? since : back(1)
  const words = new URLSearchParams({
    from,
    to: to ?? '',
    known: days?.known ?? '',
    ...(recorded ? { recorded } : {}),
    ...(area ? { area } : {})
  })
  const page = useRemote<SituationDiff>(days && `/diff?${words}`, round)
  const title = `What changed since ${sayDate(from)}`
  const shown = page.value?.from === from ? page : { ...page, value: undefined }
  const save = () => {
    const body = document.querySelector('.sheet-body')
    if (body) savePage(body, title)
  }
  return (
    <Sheet
      name="briefing"
      kind="Briefing"
      title={title}
      close={close}
      busy={page.loading}
      ways={
        <>
          <button type="button" onClick={() => print()}>
            Print
          </button>
          <button type="button" onClick={save}>
            Save as a file
          </button>
        </>
      }
    >
      <fieldset className="brief-since" aria-label="Since when">
        <label>
          Since <input type="date" value={from} max={to} onChange={event => isDay(event.target.value) && setSince(event.target.value)} />
        </label>
        {spans.map(([says, many]) => (
          <button key={says} type="button" className="boxed" aria-pressed={from === back(many)} onClick={() => setSince(back(many))}>
            {says}
          </button>
        ))}
      </fieldset>
      <BriefingPage page={shown} how={how} />
    </Sheet>
  )
}
