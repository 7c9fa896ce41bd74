import { bearingOf } from '../../core/4-mention/places/bearing-of.ts'
import { noSideColour } from '../look/side-colours.ts'
import type { Hold } from './find-holds.ts'

/** Whether it is held only in some part that no compass finds. */
const isPart = ({ sides, sure, part }: Hold): boolean => sides.length > 0 && sure && part !== undefined && bearingOf(part) === undefined

type Props = {
  readonly holdings: readonly Hold[]
  readonly colours: ReadonlyMap<string, string>
  /** Why a holding is unsure. */
  readonly unsure: string
  /** Whether ground of which nothing was read is hatched. */
  readonly unread: boolean
}

/** Whose colour is whose on the map, and how unsure holdings and sieges are drawn: only what is on it. */
export function MapLegend({ holdings, colours, unsure, unread }: Props) {
  const order = [...colours.keys()]
  const sides = [...new Set(holdings.flatMap(hold => hold.sides))].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const rows = [
    ...sides.map(side => ({ name: side, look: '', colour: colours.get(side) ?? noSideColour })),
    ...(holdings.some(hold => hold.sides.length > 1) ? [{ name: 'several say so', look: 'both', colour: undefined }] : []),
    ...(holdings.some(isPart) ? [{ name: 'a part of it', look: 'part', colour: undefined }] : []),
    ...(holdings.some(hold => hold.sides.length > 0 && !hold.sure) ? [{ name: unsure, look: 'unsure', colour: undefined }] : []),
    ...(holdings.some(hold => hold.siege) ? [{ name: 'surrounded', look: 'siege', colour: undefined }] : []),
    ...(unread ? [{ name: 'not read about', look: 'unread', colour: undefined }] : [])
  ]
  if (rows.length === 0) return null
  return (
    <div className="legend">
      <span className="quiet" id="legend-name">
        {sides.length > 0 ? 'Said to be held by' : 'Ground'}
      </span>
      <ul aria-labelledby="legend-name">
        {rows.map(({ name, look, colour }) => (
          <li key={name}>
            <span className={`swatch ${look}`} style={{ background: colour }} />
            {name}
          </li>
        ))}
        {holdings.some(({ age }) => (age ?? 0) > 0.25) && <li className="quiet">fainter: told longer ago</li>}
      </ul>
    </div>
  )
}
