import { FamilyIcon } from '../look/family-icon.tsx'
import type { Entry } from '../picture/entry.ts'
import type { HeldPlace } from './marks.tsx'

type Props = {
  readonly places: readonly HeldPlace[]
  readonly chosen: Entry | undefined
  readonly choose: (entry: Entry) => void
  readonly why: string | undefined
}

/** The places of the map as a table: what is said of each, and who is said to hold it. */
export function PlaceTable({ places, chosen, choose, why }: Props) {
  return (
    <div className="place-table">
      {why && <p>{why}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">In</th>
            <th scope="col">Said to be held by</th>
            <th scope="col">Claims</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ place, entries, hold }) => (
            <tr key={place.key}>
              <th scope="row" dir="auto">
                {place.name}
              </th>
              <td>{[place.within !== place.name && place.within, place.country].filter(Boolean).join(', ')}</td>
              <td>
                {hold &&
                  `${hold.sides.join(', ')}${hold.sides.length > 0 && !hold.sure ? ' (unsure)' : ''}${hold.siege ? ' surrounded' : ''}`}
              </td>
              <td>
                {entries.map(entry => (
                  <button
                    key={entry.index}
                    type="button"
                    className="popup-claim"
                    aria-pressed={entry === chosen}
                    onClick={() => choose(entry)}
                  >
                    <FamilyIcon family={entry.family} size={12} /> {entry.label}
                  </button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
