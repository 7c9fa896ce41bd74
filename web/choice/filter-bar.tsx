import { useRef } from 'react'
import { kindWords, stanceWords } from '../claims/say-claim.ts'
import { type Family, families, familyNames } from '../look/family.ts'
import { FamilyIcon } from '../look/family-icon.tsx'
import type { Entry } from '../picture/entry.ts'
import type { Picture } from '../picture/picture.ts'
import { type Filter, isFiltered, noFilter } from './choice.ts'
import { countValues } from './filter-entries.ts'

type Props = {
  readonly picture: Picture
  readonly entries: readonly Entry[]
  readonly shown: number
  readonly filter: Filter
  readonly setFilter: (filter: Filter) => void
}

/** Search and filters, each value with the number of claims that it would show. */
export function FilterBar({ picture, entries, shown, filter, setFilter }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const counts = new Map(countValues(entries, filter, 'family'))
  const placeNames = Object.fromEntries(picture.places.map(place => [place.key, place.name]))
  const names = { kind: kindWords, stance: stanceWords, type: picture.labels, side: {}, source: {}, place: placeNames }
  const showAll = () => {
    setFilter(noFilter)
    // The button goes with the filter; the focus must not go with the button.
    field.current?.focus()
  }
  return (
    <search className="filter-bar">
      <input
        ref={field}
        type="search"
        aria-label="Search the claims"
        placeholder="Search claims…"
        value={filter.search}
        onChange={event => setFilter({ ...filter, search: event.target.value })}
      />
      <fieldset className="family-row">
        <legend className="hidden">Kinds of claims</legend>
        {families.map(family => (
          <FamilyButton key={family} {...{ family, entries, filter, setFilter, count: counts.get(family) ?? 0 }} />
        ))}
      </fieldset>
      <div className="filter-selects">
        {(['type', 'side', 'source', 'place', 'stance', 'kind'] as const).map(list => (
          <Pick key={list} {...{ list, entries, filter, setFilter, names: names[list] }} />
        ))}
      </div>
      <div className="filter-count">
        <span role="status">{sayShown(shown, entries.length)}</span>
        {isFiltered(filter) && (
          <button type="button" className="plain" onClick={showAll}>
            Show all
          </button>
        )}
      </div>
    </search>
  )
}

const sayShown = (shown: number, all: number): string =>
  `${shown === all ? '' : `${shown.toLocaleString('en-US')} of `}${all.toLocaleString('en-US')} claim${all === 1 ? '' : 's'}`

type PartProps = Pick<Props, 'entries' | 'filter' | 'setFilter'>

function FamilyButton({ family, filter, setFilter, count }: PartProps & { readonly family: Family; readonly count: number }) {
  const on = filter.family.includes(family)
  const toggle = () => setFilter({ ...filter, family: on ? filter.family.filter(value => value !== family) : [...filter.family, family] })
  if (count === 0 && !on) return null
  return (
    <button type="button" className="family-button" aria-pressed={on} title={familyNames[family]} onClick={toggle}>
      <FamilyIcon family={family} size={13} />
      <span className="hidden">{familyNames[family]}: </span>
      {count}
    </button>
  )
}

const headings = { type: 'What', side: 'Side', source: 'Says who', place: 'Where', stance: 'Stance', kind: 'Kind' } as const

type PickProps = PartProps & { readonly list: keyof typeof headings; readonly names: Readonly<Record<string, string>> }

function Pick({ list, entries, filter, setFilter, names }: PickProps) {
  const chosen = filter[list][0] ?? ''
  const counted = countValues(entries, filter, list)
  return (
    <select
      aria-label={headings[list]}
      className={chosen ? 'on' : ''}
      value={chosen}
      onChange={event => setFilter({ ...filter, [list]: event.target.value ? [event.target.value] : [] })}
    >
      <option value="">{headings[list]}</option>
      {counted.map(([value, count]) => (
        <option key={value} value={value}>
          {names[value] ?? value} ({count})
        </option>
      ))}
    </select>
  )
}
