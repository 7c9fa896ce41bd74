import { type KeyboardEvent, memo, useMemo, useRef } from 'react'
import { moveBy } from '../claims/move-by.ts'
import { sayActors, sayLine, sayPlaces } from '../claims/say-claim.ts'
import { familyNames } from '../look/family.ts'
import { FamilyIcon, familyPaths } from '../look/family-icon.tsx'
import { isPress } from '../look/is-press.ts'
import { useKeepInView } from '../look/keep-in-view.ts'
import type { Entry } from '../picture/entry.ts'
import { type Bar, layLanes } from './lanes.ts'
import { timeScale } from './time-scale.ts'
import { useWidth } from './use-width.ts'

const rowHeight = 18
const axisHeight = 22

type Props = { readonly entries: readonly Entry[]; readonly chosen: Entry | undefined; readonly choose: (entry: Entry) => void }

/** Claims by date, in a lane for each family; those without a date are listed after. Arrows step through them. */
export const Timeline = (props: Props) =>
  props.entries.length === 0 ? <p className="nothing">No claim to show.</p> : <DatedClaims {...props} />

function DatedClaims({ entries, chosen, choose }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const gutter = useRef<HTMLDivElement>(null)
  const width = Math.max(200, useWidth(gutter) - 10)
  const dated = useMemo(() => entries.filter(entry => entry.range), [entries])
  const undated = useMemo(() => entries.filter(entry => !entry.range), [entries])
  const scale = useMemo(
    () =>
      timeScale(
        dated.flatMap(entry => entry.range ?? []),
        width
      ),
    [dated, width]
  )
  const lanes = useMemo(() => layLanes(dated, scale, width), [dated, scale, width])
  const inOrder = useMemo(() => [...lanes.flatMap(lane => lane.bars.map(bar => bar.entry)), ...undated], [lanes, undated])
  const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0)
  const stop = chosen && inOrder.includes(chosen) ? chosen : inOrder[0]
  useKeepInView(box, chosen?.claim.id, `[data-entry="${chosen?.index}"]`, 26)
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveBy(event.key, chosen ? inOrder.indexOf(chosen) : -1, inOrder.length)
    const entry = to === undefined ? undefined : inOrder[to]
    if (!entry) return
    event.preventDefault()
    choose(entry)
    box.current?.querySelector<HTMLElement>(`[data-entry="${entry.index}"]`)?.focus({ preventScroll: true })
  }
  return (
    <div className="timeline" ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing */}
      <div className="lanes" role="group" aria-label="Claims by date" onKeyDown={onKeyDown}>
        <div className="lane-names" style={{ paddingTop: axisHeight }}>
          {lanes.map(lane => (
            <div key={lane.family} style={{ height: lane.rows * rowHeight + 6 }}>
              <FamilyIcon family={lane.family} size={13} /> <span>{familyNames[lane.family]}</span>
            </div>
          ))}
        </div>
        <div className="lane-field" ref={gutter}>
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the group around it is named */}
          <svg width={width + 10} height={axisHeight + rows * rowHeight + lanes.length * 6}>
            {dated.length > 0 && <Axis scale={scale} width={width + 10} height={axisHeight + rows * rowHeight + lanes.length * 6} />}
            {lanes.map((lane, index) => (
              <g key={lane.family} className={`family-${lane.family}`} transform={`translate(0 ${axisHeight + index * 6})`}>
                {index > 0 && (
                  <line className="lane-rule" x1={0} x2={width + 10} y1={lane.row * rowHeight - 3.5} y2={lane.row * rowHeight - 3.5} />
                )}
                {lane.bars.map(bar => (
                  <BarMark key={bar.entry.index} bar={bar} isChosen={bar.entry === chosen} canStop={bar.entry === stop} choose={choose} />
                ))}
              </g>
            ))}
          </svg>
        </div>
        {undated.length > 0 && <h3>{undated.length} without a date in the text</h3>}
        {undated.length > 0 && (
          <div className="undated">
            {undated.map(entry => (
              <Undated key={entry.index} entry={entry} isChosen={entry === chosen} canStop={entry === stop} choose={choose} />
            ))}
          </div>
        )}
      </div>
    </div>
  )
}

function Axis({ scale, width, height }: { readonly scale: ReturnType<typeof timeScale>; readonly width: number; readonly height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g className="axis" aria-hidden="true">
      {scale.breakX > 0 && (
        <g>
          <rect className="past" x={0} y={0} width={scale.breakX} height={height} />
          <path className="break" d={`M${scale.breakX} 0 l-3 4 l6 6 l-6 6 l3 4 V${height}`} />
        </g>
      )}
      {scale.ticks.map(tick => (
        <g key={`${tick.x} ${tick.words}`} className={tick.strong ? 'tick strong' : 'tick'}>
          <line x1={tick.x + 0.5} x2={tick.x + 0.5} y1={16} y2={height} />
          {tick.x + 3 + tick.words.length * 6 <= width && (
            <text x={tick.x + 3} y={11}>
              {tick.words}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

type MarkProps = { readonly isChosen: boolean; readonly canStop: boolean; readonly choose: (entry: Entry) => void }

const BarMark = memo(({ bar, isChosen, canStop, choose }: MarkProps & { readonly bar: Bar }) => {
  const { entry, x, width, row, room } = bar
  const y = row * rowHeight
  const long = width > 17
  const inside = width > 64
  const words = shorten(entry.label, inside ? width - 24 : room)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand in a drawing
    <g
      role="button"
      className={`bar stance-${entry.claim.stance}`}
      data-entry={entry.index}
      tabIndex={canStop ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={sayLine(entry.claim, entry.label)}
      onClick={() => choose(entry)}
      onKeyDown={event => isPress(event) && choose(entry)}
    >
      <title>{sayLine(entry.claim, entry.label)}</title>
      <rect
        className="hit"
        x={x - 1}
        y={y}
        width={Math.max(width, 16) + 2 + (words && !inside ? words.length * 5.6 + 4 : 0)}
        height={rowHeight}
        rx={4}
      />
      {long && <path className="span" d={barPath(bar, y)} />}
      <path className="sign" transform={`translate(${x + 2.5} ${y + 2.8}) scale(.79)`} d={familyPaths[entry.family]} fillRule="evenodd" />
      {words && (
        <text x={inside ? x + 19 : x + width + 4} y={y + 13}>
          {words}
        </text>
      )}
    </g>
  )
})

/** A bar with a point where its end is open. */
function barPath({ x, width, openStart, openEnd }: Bar, y: number): string {
  const top = y + 2.5
  const left = x + (openStart ? 5 : 0)
  const right = x + width - (openEnd ? 5 : 0)
  return `M${left} ${top}H${right}${openEnd ? 'l5 6.500l-5 6.500' : 'v13'}H${left}${openStart ? 'l-5-6.500z' : 'z'}`
}

const shorten = (words: string, room: number): string => {
  const most = Math.floor(room / 5.9)
  return words.length <= most ? words : most < 5 ? '' : `${words.slice(0, most - 1).trimEnd()}…`
}

/** A claim without a date. */
const Undated = memo(({ entry, isChosen, canStop, choose }: MarkProps & { readonly entry: Entry }) => (
  <button
    type="button"
    className={`undated-claim stance-${entry.claim.stance}`}
    data-entry={entry.index}
    tabIndex={canStop ? 0 : -1}
    aria-pressed={isChosen}
    aria-label={sayLine(entry.claim, entry.label)}
    title={sayLine(entry.claim, entry.label)}
    onClick={() => choose(entry)}
  >
    <FamilyIcon family={entry.family} size={12} />
    <span>{[entry.label, sayPlaces(entry.claim) || sayActors(entry.claim.by, 1)].filter(Boolean).join(' · ')}</span>
  </button>
))
