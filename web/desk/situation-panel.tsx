import { type FormEvent, memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useKeepInView } from '../look/keep-in-view.ts'
import type { Situation } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'
import { EventDialog } from './event/event-dialog.tsx'
import { findShown, othersOf } from './event/find-shown.ts'
import type { ChooseClaim } from './fact.tsx'
import { ControlFact, EventFact, HoldingFact, sayType, TollFact, TripwireFact } from './facts.tsx'
import { type Coverage, ReadLine } from './read-line.tsx'
import { saySum } from './say-situation.ts'
import { sayWait } from './say-wait.ts'
import type { Remote } from './use-remote.ts'

type Props = {
  readonly situation: Remote<Situation>
  readonly labels: Readonly<Record<string, string>>
  readonly colours: ReadonlyMap<string, string>
  readonly area: string | undefined
  readonly setArea: (area: string | undefined) => void
  readonly chosen: string | undefined
  readonly choose: ChooseClaim
  /** Id of a claim of what is looked at as a whole. */
  readonly event: string | undefined
  readonly showEvent: (claim: string | undefined) => void
  readonly coverage: Coverage | undefined
}

/** What holds on a day, as known on a day: each line opens to the claims that it rests on. */
export const SituationPanel = memo(({ situation, labels, colours, area, setArea, chosen, choose, event, showEvent, coverage }: Props) => {
  const { value, fault, loading } = situation
  const how = { labels, colours, chosen, choose, showEvent }
  const shown = value && event !== undefined ? findShown(value, event) : undefined
  const box = useRef<HTMLDivElement>(null)
  useKeepInView(box, chosen, '.fact[data-chosen] > summary', 40)
  return (
    <div ref={box} className="situation" aria-busy={loading}>
      <AreaForm area={area} setArea={setArea} />
      {value && shown && (
        <EventDialog
          key={event}
          shown={shown}
          says={type => sayType(type, labels)}
          others={othersOf(value, shown)}
          choose={claim => choose(claim, true)}
          close={() => showEvent(undefined)}
        />
      )}
      <p className="situation-of" role="status">
        {value && fault?.kind !== 'refused' ? saySituation(value) : sayWait(situation, 'the situation')}
      </p>
      <ReadLine coverage={coverage} area={value?.area?.name ?? area} />
      {value && !(fault?.kind === 'refused') && (
        <div className="situation-parts">
          <Part name="Who holds what" rows={value.control} draw={row => <ControlFact key={keyOf(row.claims)} row={row} {...how} />} />
          <Part name="Under siege" rows={value.sieges} draw={row => <HoldingFact key={row.id} row={row} placeFirst {...how} />} />
          <Part name="Contested" rows={value.contested} draw={row => <HoldingFact key={row.id} row={row} placeFirst {...how} />} />
          <Part name="Tripwires" rows={value.tripwires} draw={row => <TripwireFact key={row.id} row={row} {...how} />} />
          <Part name="Tolls" rows={value.tolls} draw={row => <TollFact key={row.id} row={row} {...how} />} />
          <Part
            name={`Events since ${sayDate(value.eventsSince)}`}
            rows={value.events}
            draw={row => <EventFact key={row.id} row={row} {...how} />}
          />
          {value.sums.length > 0 && <p className="quiet">In these events: {value.sums.map(saySum).join('; ')}.</p>}
          <Part name="Forces present" rows={value.presences} draw={row => <HoldingFact key={row.id} row={row} {...how} />} />
          <Part name="Relations" rows={value.relations} draw={row => <HoldingFact key={row.id} row={row} {...how} />} />
          {isEmpty(value) && <p className="nothing">Nothing is known to hold on that day by the reports up to then.</p>}
          {value.notes.length > 0 && (
            <ul className="situation-notes">
              {value.notes.map(note => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
})

function AreaForm({ area, setArea }: Pick<Props, 'area' | 'setArea'>) {
  const [words, setWords] = useState(area ?? '')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => setWords(area ?? ''), [area])
  const send = (event: FormEvent) => {
    event.preventDefault()
    setArea(words.trim() || undefined)
  }
  const leaveArea = () => {
    setArea(undefined)
    // The button goes with the area; the focus must not go with the button.
    field.current?.focus()
  }
  return (
    <form className="area-form" onSubmit={send}>
      <input
        ref={field}
        type="search"
        aria-label="Area"
        placeholder="Everywhere (a country, province or place)"
        value={words}
        onChange={event => setWords(event.target.value)}
      />
      <button type="submit">Show</button>
      {area && (
        <button type="button" className="plain" onClick={leaveArea}>
          Everywhere
        </button>
      )}
    </form>
  )
}

const mostAtFirst = 12

type PartProps<Row> = { readonly name: string; readonly rows: readonly Row[]; readonly draw: (row: Row) => ReactNode }

function Part<Row>({ name, rows, draw }: PartProps<Row>) {
  const [all, setAll] = useState(false)
  const box = useRef<HTMLElement>(null)
  const showAll = () => {
    // The button goes; the focus goes to the first that was hidden.
    flushSync(() => setAll(true))
    box.current?.querySelectorAll('summary')[mostAtFirst]?.focus()
  }
  if (rows.length === 0) return null
  return (
    <section ref={box} aria-label={name}>
      <h3>
        {name} <span className="quiet">{rows.length}</span>
      </h3>
      {(all ? rows : rows.slice(0, mostAtFirst)).map(draw)}
      {rows.length > mostAtFirst && !all && (
        <button type="button" className="plain more" onClick={showAll}>
          Show all {rows.length}
        </button>
      )}
    </section>
  )
}

const saySituation = ({ area, at, known, recorded }: Situation): string =>
  `${area ? area.name : 'Everywhere'} on ${sayDate(at)}, by reports up to ${sayDate(known)}${recorded ? `, as recorded by ${recorded}` : ''}`

const keyOf = (claims: readonly { readonly report: string; readonly id: string }[]): string => `${claims[0]?.report} ${claims[0]?.id}`

const isEmpty = ({ control, sieges, contested, presences, relations, tolls, tripwires, events }: Situation): boolean =>
  [control, sieges, contested, presences, relations, tolls, tripwires, events].every(list => list.length === 0)
