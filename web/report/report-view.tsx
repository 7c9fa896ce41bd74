import { type KeyboardEvent, useContext, useMemo, useRef } from 'react'
import { moveBy } from '../claims/move-by.ts'
import { Dotted } from '../look/dotted.tsx'
import { useKeepInView } from '../look/keep-in-view.ts'
import { actorPage, NameLink, placePage } from '../look/name-link.tsx'
import type { Entry } from '../picture/entry.ts'
import type { LineClaim, PictureReport } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'
import { isText, layClaims, nextClaim, partsOf, type Role, roleWords } from './lay-claims.ts'
import { layNames } from './lay-names.ts'
import { MarkCard } from './mark-card.tsx'
import { type NoteGroup, notesElsewhere, notesIn } from './notes.ts'
import { PickBar } from './pick-bar.tsx'
import { pickByKey } from './pick-by-key.ts'
import { PickContext } from './picking.ts'
import { usePointed } from './use-pointed.ts'
import { Words } from './words.tsx'

type Props = {
  readonly report: PictureReport
  readonly entries: readonly Entry[]
  readonly chosen: Entry | undefined
  readonly choose: (entry: Entry) => void
  /** Whether all names are marked, and not only those of the chosen claim. */
  readonly showNames?: boolean
}

/** The clean text of a report with the words that its claims rest on, the parts of the chosen claim, and notes in the margin. */
export function ReportView({ report, entries, chosen, choose, showNames = false }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const own = useMemo(() => entries.filter(entry => entry.report === report), [entries, report])
  const names = useMemo(() => (showNames ? layNames(report) : []), [showNames, report])
  const here = chosen?.report === report ? chosen : undefined
  useKeepInView(box, here?.claim.id, '[aria-pressed="true"]', 64)
  const picking = useContext(PickContext)
  const { pointed, watch, hold, leave } = usePointed()
  const onKeyDown = (event: KeyboardEvent) => {
    // What is hidden by Escape is the card alone.
    if (event.key === 'Escape' && pointed && !picking?.take) {
      event.preventDefault()
      return leave()
    }
    if (picking?.take && box.current && pickByKey(event, box.current, report, picking)) return
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('mark') ?? [])]
    const to = moveBy(event.key, stops.indexOf(document.activeElement as HTMLElement), stops.length)
    if (to === undefined) return
    event.preventDefault()
    stops[to]?.focus()
  }
  const noted = report.paragraphs.some(({ span }) => notesIn(report, span).length > 0)
  let first = true
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys step between the marked words inside
    <div
      ref={box}
      className={`report-text${noted ? ' noted' : ''}`}
      onKeyDown={onKeyDown}
      tabIndex={picking?.take ? 0 : undefined}
      {...watch}
    >
      <PickBar box={box} report={report} />
      <header>
        {report.report.title && <h3 dir="auto">{report.report.title}</h3>}
        <p className="report-line">
          <Dotted parts={[report.report.outlet, report.report.published && sayDate(report.report.published)]} />
        </p>
      </header>
      {report.paragraphs.map(({ span, kind }) => {
        const laid = layClaims(span, own, here, names)
        const notes = notesIn(report, span)
        const canStop = first && laid.some(segment => segment.marks.some(isText))
        if (canStop) first = false
        return (
          <div key={span[0]} className={`paragraph ${kind}`}>
            <Margin notes={notes} />
            <p dir="auto" data-from={span[0]}>
              <Words
                text={report.report.text}
                laid={laid}
                chosen={here}
                canStop={canStop}
                choose={marks => choose(nextClaim(marks, here) as Entry)}
              />
            </p>
          </div>
        )
      })}
      <Elsewhere notes={notesElsewhere(report)} />
      {pointed && <MarkCard pointed={pointed} entries={own} chosen={here} {...{ hold, leave }} />}
    </div>
  )
}

/** The underlines of the chosen claim, explained: only those that it has. */
export function RoleLegend({ chosen }: { readonly chosen: Entry | undefined }) {
  if (!chosen) return <p className="role-legend quiet">Tinted words carry a claim. Choose some.</p>
  const held = [...new Set(partsOf(chosen.claim).map(part => part.role))]
  return (
    <p className="role-legend">
      {held.map(role => (
        <span key={role}>
          <span className={`role-${role}`}>{roleWords[role]}</span>
          {namesOf(chosen.claim, role).map(({ name, page }) => (
            <NameLink key={`${name} ${page}`} page={page}>
              {name}
            </NameLink>
          ))}
        </span>
      ))}
    </p>
  )
}

/** Who and what place a part of a claim is, with their pages. */
function namesOf(claim: LineClaim, role: Role): readonly { readonly name: string; readonly page: string | undefined }[] {
  if (role === 'at') return claim.at.map(place => ({ name: place.name, page: placePage(place) }))
  return role === 'by' || role === 'to' || role === 'source' ? claim[role].map(actor => ({ name: actor.name, page: actorPage(actor) })) : []
}

const Margin = ({ notes }: { readonly notes: readonly NoteGroup[] }) =>
  notes.length > 0 && (
    <div className="margin" role="note" aria-label="Notes on this paragraph">
      {notes.map(({ says, count }) => (
        <p key={says} dir="auto">
          {says}
          {count > 1 && <span className="quiet"> ({count}×)</span>}
        </p>
      ))}
    </div>
  )

const Elsewhere = ({ notes }: { readonly notes: readonly NoteGroup[] }) =>
  notes.length > 0 && (
    <details className="elsewhere">
      <summary>Notes on the whole report ({notes.length})</summary>
      <ul>
        {notes.map(({ says, count }) => (
          <li key={says}>
            {says}
            {count > 1 && ` (${count}×)`}
          </li>
        ))}
      </ul>
    </details>
  )
