import type { Column, Listing } from './column.ts'
import { type ListChoice, type ListName, listNames } from './list-choice.ts'

type Props<Item> = {
  readonly list: ListChoice
  readonly setList: (list: Partial<ListChoice>) => void
  readonly listing: Listing<Item>
  readonly columns: readonly Column<Item>[]
}

const names: Readonly<Record<ListName, string>> = {
  events: 'Events',
  states: 'States',
  tolls: 'Tolls',
  claims: 'Claims',
  sources: 'Sources',
  actors: 'Actors',
  tripwires: 'Tripwires'
}

/** Which list, by what its rows stand together, and which columns it has. */
export function ListWays<Item>({ list, setList, listing, columns }: Props<Item>) {
  return (
    <div className="list-ways">
      <label>
        <span>List</span>
        <select
          value={list.of}
          onChange={event => setList({ of: event.target.value as ListName, sort: undefined, group: undefined, columns: undefined })}
        >
          {listNames.map(name => (
            <option key={name} value={name}>
              {names[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Group by</span>
        <select value={list.group ?? ''} onChange={event => setList({ group: event.target.value || undefined })}>
          <option value="">nothing</option>
          {listing.columns.flatMap(({ name, head, groups }) => (groups ? [<option key={name} value={name}>{`${head}`}</option>] : []))}
        </select>
      </label>
      <details className="list-columns">
        <summary>Columns</summary>
        <fieldset>
          <legend className="hidden">Columns that are shown</legend>
          {listing.columns.map(({ name, head }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={columns.some(column => column.name === name)}
                onChange={event => setList({ columns: changed(listing, columns, name, event.target.checked) })}
              />
              {head}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  )
}

/** The columns with one more or one less, in their order; `undefined` for the usual ones, and one at least stays. */
function changed<Item>(listing: Listing<Item>, shown: readonly Column<Item>[], name: string, isOn: boolean): readonly string[] | undefined {
  const wanted = new Set(shown.map(column => column.name))
  if (isOn) wanted.add(name)
  else wanted.delete(name)
  const next = listing.columns.filter(column => wanted.has(column.name))
  const isUsual = listing.columns.every(column => (column.usual ?? false) === wanted.has(column.name))
  return isUsual || next.length === 0 ? undefined : next.map(column => column.name)
}
