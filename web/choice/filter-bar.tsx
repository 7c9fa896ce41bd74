import { memo, useMemo, useRef } from 'react'
import { kindWords, stanceWords } from '../claims/say-claim.ts'
import { type Family, families, familyNames } from '../look/family.ts'
import { FamilyIcon } from '../look/family-icon.tsx'
import { type Filter, isFiltered, noFilter } from './choice.ts'
import type { Filterable } from './filter-entries.ts'
import { useCounts } from './use-counts.ts'

type Props = {
  /** Plain words for types, and the places that may be chosen. */
  readonly picture: {
    readonly labels: Readonly<Record<string, string>>
    readonly places: readonly { readonly key: string; readonly name: string }[]
  }
  readonly entries: readonly Filterable[]
  /** What the entries are. */
  readonly what?: string
  readonly shown: number
  readonly filter: Filter
  readonly setFilter: (filter: Filter) => void
}

/** Search and filters, each value with the number of claims that it would show. */
export const FilterBar = memo(({ picture, entries, shown, filter, setFilter, what = 'claim' }: Props) => {
  const field = useRef<HTMLInputElement>(null)
  const counted = useCounts(entries, filter)
  const counts = new Map(counted.family)
  const placeNames = useMemo(() => Object.fromEntries(picture.places.map(place => [place.key, place.name])), [picture.places])
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
        aria-label={`Search the ${what}s`}
        placeholder={`Search ${what}s…`}
        value={filter.search}
        onChange={event => setFilter({ ...filter, search: event.target.value })}
      />
      <fieldset className="family-row">
        <legend className="hidden">Kinds of claims</legend>
        {families.map(family => (
          <FamilyButton key={family} {...{ family, filter, setFilter, count: counts.get(family) ?? 0 }} />
        ))}
      </fieldset>
      <div className="filter-selects">
        {(['type', 'side', 'source', 'place', 'stance', 'kind'] as const).map(list => (
          <Pick key={list} {...{ list, filter, setFilter, counted: counted[list], names: names[list] }} />
        ))}
      </div>
      <div className="filter-count">
        <span role="status">{sayShown(shown, entries.length, what)}</span>
        {isFiltered(filter) && (
          <button type="button" className="plain" onClick={showAll}>
            Show all
          </button>
        )}
      </div>
    </search>
  )
})

const sayShown = (shown: number, all: number, what: string): string =>
  `${shown === all ? '' : `${shown.toLocaleString('en-US')} of `}${all.toLocaleString('en-US')} ${what}${all === 1 ? '' : 's'}`

type PartProps = Pick<Props, 'filter' | 'setFilter'>

function FamilyButton({ family, filter, setFilter, count }: PartProps & { readonly family: Family; readonly count: number }) {
  const on = filter.family.includes(family)
  const toggle = () => setFilter({ ...filter, family: on ? filter.family.filter(value => value !== family) : [...filter.family, family] })
  if (count === 0 && !on) return null
  return (
    <button type="button" className="family-button" aria-pressed={on} title={familyNames[family]} onClick={toggle}>
      <FamilyIcon family={family} size={13} />
      <span className="hidden">{familyNames[family]}: </span>
      {count.toLocaleString('en-US')}
    </button>
  )
}

const headings = { type: 'What', side: 'Side', source: 'Says who', place: 'Where', stance: 'Stance', kind: 'Kind' } as const

type PickProps = PartProps & {
  readonly list: keyof typeof headings
  readonly counted: readonly (readonly [value: string, count: number])[]
  readonly names: Readonly<Record<string, string>>
}

/** Of very many values the commonest: nobody reads a list of thousands, and the search finds the others. */
const mostValues = 60

function Pick({ list, counted, filter, setFilter, names }: PickProps) {
  const chosen = filter[list][0] ?? ''
  const shown = counted.filter(([value], index) => index < mostValues || value === chosen)
  return (
    <select
      aria-label={headings[list]}
      className={chosen ? 'on' : ''}
      value={chosen}
      onChange={event => setFilter({ ...filter, [list]: event.target.value ? [event.target.value] : [] })}
    >
      <option value="">{headings[list]}</option>
      {shown.map(([value, count]) => (
        <option key={value} value={value}>
          {names[value] ?? value} ({count.toLocaleString('en-US')})
        </option>
      ))}
    </select>
  )
}
