import type { Map as MapLibre } from 'maplibre-gl'
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { moveBy } from '../claims/move-by.ts'
import { type Family, families, familyNames } from '../look/family.ts'
import { FamilyIcon } from '../look/family-icon.tsx'
import { noSideColour } from '../look/side-colours.ts'
import type { Entry } from '../picture/entry.ts'
import type { PicturePlace } from '../picture/picture.ts'
import type { Hold } from './find-holds.ts'
import { type Frame, type Mark, placeMarks, type Wanted } from './place-marks.ts'
import { PlacePopup } from './place-popup.tsx'
import { strengthOf } from './shading.ts'

/** A place with the claims that are shown of it. */
export type HeldPlace = { readonly place: PicturePlace; readonly entries: readonly Entry[]; readonly hold: Hold | undefined }

type Props = {
  readonly map: MapLibre
  readonly places: readonly HeldPlace[]
  readonly colours: ReadonlyMap<string, string>
  readonly chosen: Entry | undefined
  readonly choose: (entry: Entry) => void
}

const most = 250

/** The marks of places over the map: buttons with the signs of their claims, their number, the colour of who holds them, and a name where there is room. */
export function Marks({ map, places, colours, chosen, choose }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const moved = useMoves(map)
  const [open, setOpen] = useState<string>()
  const byKey = useMemo(() => new Map(places.map(held => [held.place.key, held])), [places])
  const firstKey = chosen?.places[0]?.key
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moved` says that the map projects anew
  const marks = useMemo(() => placeMarks(wantedOn(map, places), frameOf(map), firstKey), [map, places, firstKey, moved])
  useEffect(() => {
    const close = () => setOpen(undefined)
    map.on('click', close)
    return () => {
      map.off('click', close)
    }
  }, [map])
  const shut = () => {
    // The focus goes back to the mark before what had it is gone.
    box.current?.querySelector<HTMLElement>('.mark[aria-expanded="true"]')?.focus()
    setOpen(undefined)
  }
  const stop = marks.find(mark => mark.keys.some(key => chosen?.places.some(place => place.key === key))) ?? marks[0]
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return shut()
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('.mark') ?? [])]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const to = at < 0 ? undefined : moveBy(event.key, at, stops.length)
    if (to === undefined) return
    event.preventDefault()
    stops[to]?.focus()
  }
  const opened = marks.find(mark => open !== undefined && mark.keys.includes(open))
  return (
    // biome-ignore lint/a11y/useSemanticElements: marks lie over a map, not in a form
    <div ref={box} className="marks" role="group" aria-label="Places on the map" onKeyDown={onKeyDown}>
      {marks.map(mark => (
        <PlaceMark
          key={mark.keys[0]}
          mark={mark}
          held={mark.keys.flatMap(key => byKey.get(key) ?? [])}
          colours={colours}
          chosen={chosen}
          canStop={mark === stop}
          isOpen={mark === opened}
          press={entries => (entries.length === 1 && entries[0] ? choose(entries[0]) : setOpen(mark === opened ? undefined : mark.keys[0]))}
        />
      ))}
      {opened && (
        <PlacePopup
          mark={opened}
          places={opened.keys.flatMap(key => byKey.get(key) ?? [])}
          frame={map.getContainer()}
          chosen={chosen}
          choose={choose}
          close={shut}
        />
      )}
    </div>
  )
}

/** Grows each time the map has moved. */
function useMoves(map: MapLibre): number {
  const [moved, setMoved] = useState(0)
  useEffect(() => {
    const see = () => setMoved(before => before + 1)
    map.on('move', see)
    map.on('resize', see)
    return () => {
      map.off('move', see)
      map.off('resize', see)
    }
  }, [map])
  return moved
}

/** How far a mark may step aside on the screen: three fifths of the radius of a place that is no point. */
function slackOf(map: MapLibre, { lon, lat, radiusKm, precision }: PicturePlace): number {
  if (radiusKm === null || precision === 'town' || precision === 'site') return 0
  const edge = map.project([lon, Math.min(85, lat + radiusKm / 111.3)])
  return Math.min(110, 0.6 * (map.project([lon, lat]).y - edge.y))
}

/** The map's frame; its buttons lie over the upper right corner. */
function frameOf(map: MapLibre): Frame {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  return { width, height: height - 18, covered: [{ left: width - 46, right: width, top: 0, bottom: 190 }] }
}

function wantedOn(map: MapLibre, places: readonly HeldPlace[]): readonly Wanted[] {
  const { clientWidth, clientHeight } = map.getContainer()
  return places
    .map(({ place, entries, hold }) => {
      const { x, y } = map.project([place.lon, place.lat])
      const width =
        12 +
        signsOf(entries).length * 15 +
        (entries.length > 1 ? 4 + String(entries.length).length * 7 : 0) +
        (hold?.siege ? 18 : hold ? 10 : 0)
      return { key: place.key, x, y, width, weight: entries.length, name: place.name, slack: slackOf(map, place) }
    })
    .filter(({ x, y }) => x > -20 && y > -20 && x < clientWidth + 20 && y < clientHeight + 20)
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, most)
}

const signsOf = (entries: readonly Entry[]): readonly Family[] =>
  families.filter(family => entries.some(entry => entry.family === family)).slice(0, 3)

type MarkProps = {
  readonly mark: Mark
  readonly held: readonly HeldPlace[]
  readonly colours: ReadonlyMap<string, string>
  readonly chosen: Entry | undefined
  readonly canStop: boolean
  readonly isOpen: boolean
  readonly press: (entries: readonly Entry[]) => void
}

function PlaceMark({ mark, held, colours, chosen, canStop, isOpen, press }: MarkProps) {
  const head = held[0]
  if (!head) return null
  const entries = [...new Set(held.flatMap(place => place.entries))]
  const isChosen = chosen !== undefined && entries.includes(chosen)
  const signs = signsOf(entries)
  const hold = head.hold
  const said = `${held.map(place => place.place.name).join(', ')}: ${entries.length === 1 ? '1 claim' : `${entries.length} claims`}, ${signs.map(sign => familyNames[sign].toLowerCase()).join(', ')}${sayHold(hold)}`
  return (
    <div
      className="mark-at"
      style={{ transform: `translate(${Math.round(mark.x)}px, ${Math.round(mark.y)}px)` }}
      data-chosen={isChosen || undefined}
    >
      <div className={`mark-box${hold?.siege ? ' wide' : hold ? ' ringed' : ''}`}>
        <button
          type="button"
          className={`mark${hold && hold.sides.length > 0 ? (hold.sure ? ' held' : ' held unsure') : ''}${hold?.siege ? ' siege' : ''}`}
          style={holdStyle(hold, colours)}
          data-place={head.place.key}
          tabIndex={canStop ? 0 : -1}
          aria-label={said}
          aria-expanded={entries.length > 1 ? isOpen : undefined}
          aria-pressed={isChosen}
          title={said}
          onClick={() => press(entries)}
        >
          {signs.map(sign => (
            <FamilyIcon key={sign} family={sign} size={13} />
          ))}
          {entries.length > 1 && <span className="mark-count">{entries.length}</span>}
        </button>
        {mark.side && (
          <span className={`mark-name ${mark.side}`} aria-hidden="true">
            {mark.name}
          </span>
        )}
      </div>
    </div>
  )
}

const holdStyle = (hold: Hold | undefined, colours: ReadonlyMap<string, string>): CSSProperties => {
  const [first, second] = hold?.sides ?? []
  const colour = (side: string | undefined) => (side ? (colours.get(side) ?? noSideColour) : 'transparent')
  return { '--hold-a': colour(first), '--hold-b': colour(second ?? first), '--hold-strength': strengthOf(hold?.age) } as CSSProperties
}

function sayHold(hold: Hold | undefined): string {
  if (!hold) return ''
  const held = hold.sides.length > 0 ? `; ${hold.sure ? 'held by' : 'perhaps held by'} ${hold.sides.join(' and ')}` : ''
  return `${held}${hold.siege ? '; under siege' : ''}`
}
