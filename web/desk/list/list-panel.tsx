import { useCallback, useContext, useMemo, useRef } from 'react'
import { noFilter } from '../../choice/choice.ts'
import { FilterBar } from '../../choice/filter-bar.tsx'
import { PageOpener } from '../../look/name-link.tsx'
import type { ClaimRef, Tripwire } from '../../picture/picture.ts'
import { ask } from '../ask.ts'
import type { DeskChoice } from '../desk-choice.ts'
import { sayWait } from '../say-wait.ts'
import type { DeskData } from '../use-desk-data.ts'
import { arrange } from './arrange.ts'
import type { Listing } from './column.ts'
import type { ListChoice } from './list-choice.ts'
import { ListTable } from './list-table.tsx'
import { ListWays } from './list-ways.tsx'
import { actorListing, actorRows, type NameRow, sourceListing, sourceRows } from './name-rows.ts'
import type { Row } from './read-rows.ts'
import { claimListing, joinedListing } from './row-listing.ts'
import type { ListData } from './use-list.ts'
import { wireListing } from './wire-listing.ts'

type Props = {
  readonly choice: DeskChoice
  readonly change: (change: Partial<DeskChoice>) => void
  readonly data: DeskData
  readonly list: ListData
  readonly chooseRef: (claim: ClaimRef, words: boolean) => void
}

/** Everything as a list: events, states, tolls, claims, sources, actors or tripwires, as the filter lets them through. */
export function ListPanel(props: Props) {
  const { choice, change, data, list } = props
  const { of } = choice.list
  const places = list.remote.value?.places ?? none
  const setFilter = useCallback((filter: DeskChoice['filter']) => change({ filter }), [change])
  const picture = useMemo(() => ({ labels: data.labels, places }), [data.labels, places])
  return (
    <div className="list-panel" aria-busy={list.remote.loading}>
      {of !== 'tripwires' && list.dated && (
        <FilterBar
          picture={picture}
          entries={list.dated}
          shown={list.shown?.length ?? 0}
          filter={choice.filter}
          setFilter={setFilter}
          what={whatOf[of]}
        />
      )}
      {choice.known !== undefined && of !== 'tripwires' && (
        <p className="list-note">
          Told of by then, with the claims and origins of then; numbers, and what they differ on, are as they are known today.
        </p>
      )}
      {(list.remote.value?.leftOut ?? 0) > 0 && (
        <p className="list-note">The list ends here: {list.remote.value?.leftOut.toLocaleString('en-US')} older ones are not in it.</p>
      )}
      <Listed {...props} />
    </div>
  )
}

const whatOf: Readonly<Record<ListChoice['of'], string>> = {
  events: 'event',
  states: 'state',
  tolls: 'toll',
  claims: 'claim',
  sources: 'claim',
  actors: 'event',
  tripwires: 'tripwire'
}

function Listed({ choice, change, data, list, chooseRef }: Props) {
  const { of } = choice.list
  const openPage = useContext(PageOpener)
  const chooseRow = useChooseRow(change)
  const wires = useMemo(() => wireListing(data.labels), [data.labels])
  const listings = useMemo(() => joinedListing(whatOf[of]), [of])
  const names = useMemo(
    () => (list.shown && of === 'sources' ? sourceRows(list.shown) : list.shown && of === 'actors' ? actorRows(list.shown) : none),
    [list.shown, of]
  )
  const chooseName = useCallback(
    (row: NameRow) => {
      if (row.page) openPage?.(row.page)
      else
        change({
          filter: { ...noFilter, source: [row.name] },
          list: { ...choice.list, of: 'claims', sort: undefined, group: undefined, columns: undefined }
        })
    },
    [openPage, change, choice.list]
  )
  const chooseWire = useCallback(({ claims: [first] }: Tripwire) => first && chooseRef(first, false), [chooseRef])
  const shared = { choice, change }
  if (of === 'tripwires') {
    if (!data.situation.value) return <p className="nothing">{sayWait(data.situation, 'the tripwires')}</p>
    return <OneList {...shared} items={data.situation.value.tripwires} listing={wires} chosen={choice.event} choose={chooseWire} />
  }
  if (!list.shown) return <p className="nothing">{sayWait(list.remote, 'the list')}</p>
  if (of === 'sources' || of === 'actors')
    return (
      <OneList {...shared} items={names} listing={of === 'actors' ? actorListing : sourceListing} chosen={undefined} choose={chooseName} />
    )
  return (
    <OneList {...shared} items={list.shown} listing={of === 'claims' ? claimListing : listings} chosen={choice.claim} choose={chooseRow} />
  )
}

type OneProps<Item> = Pick<Props, 'choice' | 'change'> & {
  readonly items: readonly Item[]
  readonly listing: Listing<Item>
  readonly chosen: string | undefined
  readonly choose: (item: Item) => void
}

function OneList<Item>({ choice, change, items, listing, chosen, choose }: OneProps<Item>) {
  const { list } = choice
  const lines = useMemo(() => arrange(items, listing, list), [items, listing, list])
  const columns = useMemo(() => {
    const chosen = listing.columns.filter(({ name }) => list.columns?.includes(name))
    return chosen.length > 0 ? chosen : listing.columns.filter(({ usual }) => usual)
  }, [listing, list.columns])
  const setList = (part: Partial<ListChoice>) => change({ list: { ...list, ...part } })
  return (
    <>
      <ListWays list={list} setList={setList} listing={listing} columns={columns} />
      {items.length === 0 ? (
        <p className="nothing">Nothing to list here.</p>
      ) : (
        <ListTable {...{ lines, listing, columns, chosen, choose }} sort={list.sort} setSort={sort => setList({ sort })} />
      )}
    </>
  )
}

const none: readonly never[] = []

/** Chooses a row at once, and shows the words of its first claim when the server has told in which report they stand. */
function useChooseRow(change: Props['change']) {
  const latest = useRef<string>(undefined)
  return useCallback(
    async ({ id }: Row) => {
      latest.current = id
      change({ claim: id, event: undefined })
      const answer = await ask<{ readonly report: { readonly id: string; readonly key: string } }>(`/claims/${encodeURIComponent(id)}`)
      if (answer.kind === 'ready' && latest.current === id)
        change({ claim: id, report: answer.value.report.id, open: answer.value.report.key })
    },
    [change]
  )
}
