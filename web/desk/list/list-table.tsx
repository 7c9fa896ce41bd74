/* biome-ignore-all lint/a11y/useSemanticElements: a table of which only a part is drawn is not laid out as one */
import { type CSSProperties, type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { moveBy } from '../../claims/move-by.ts'
import type { Line } from './arrange.ts'
import type { Column, Listing } from './column.ts'
import { useWindow } from './use-window.ts'

type Props<Item> = {
  readonly lines: readonly Line<Item>[]
  readonly listing: Listing<Item>
  readonly columns: readonly Column<Item>[]
  readonly sort: string | undefined
  readonly setSort: (sort: string | undefined) => void
  /** Id of the item that is chosen. */
  readonly chosen: string | undefined
  readonly choose: (item: Item) => void
}

const lineHeight = 30
const headHeight = 30

/** A table of any length, of which only what can be seen is drawn. Arrows, Page keys, Home and End choose; a head sorts. */
export function ListTable<Item>({ lines, listing, columns, sort, setSort, chosen, choose }: Props<Item>) {
  const box = useRef<HTMLDivElement>(null)
  const { from, to } = useWindow(box, lines.length, lineHeight, headHeight)
  const at = useChosenLine(lines, listing, chosen)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list scrolls when another is chosen, not when it is sorted anew
  useEffect(() => {
    if (at >= 0 && box.current) bringLine(box.current, at)
  }, [chosen])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') return
    const next = moveBy(event.key, at, lines.length)
    if (next === undefined) return
    event.preventDefault()
    const item = itemNear(lines, next, next >= at ? 1 : -1)
    if (item !== undefined) choose(item)
  }
  const template = columns.map(({ width, grows }) => (grows ? `minmax(${width}px, 1fr)` : `${width}px`)).join(' ')
  return (
    <div
      ref={box}
      className="list-table"
      role="grid"
      aria-label={`${listing.what}s`}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      tabIndex={0}
      aria-activedescendant={at >= from && at < to ? `line-${at}` : undefined}
      onKeyDown={onKeyDown}
      style={{ '--columns': template, '--wide': `${columns.reduce((sum, { width }) => sum + width, 0)}px` } as CSSProperties}
    >
      <div className="list-head" role="row" aria-rowindex={1} tabIndex={-1}>
        {columns.map(column => (
          <Head key={column.name} column={column} sort={sort} setSort={setSort} />
        ))}
      </div>
      <div role="rowgroup" className="list-body" style={{ height: lines.length * lineHeight }}>
        {lines
          .slice(from, to)
          .map((line, index) =>
            line.kind === 'group' ? (
              <GroupLine key={`group ${line.says}`} says={line.says} count={line.count} at={from + index} columns={columns.length} />
            ) : (
              <ItemLine
                key={listing.idOf(line.item)}
                item={line.item}
                at={from + index}
                columns={columns as readonly Column<unknown>[]}
                isChosen={from + index === at}
                choose={choose as (item: unknown) => void}
              />
            )
          )}
      </div>
    </div>
  )
}

/** Where the chosen item stands; looked for anew only when the lines or the choice are others. */
function useChosenLine<Item>(lines: readonly Line<Item>[], { idOf }: Listing<Item>, chosen: string | undefined): number {
  const found = useRef<{ readonly lines: readonly Line<Item>[]; readonly chosen: string | undefined; readonly at: number }>(undefined)
  if (found.current?.lines !== lines || found.current.chosen !== chosen) {
    const at = chosen === undefined ? -1 : lines.findIndex(line => line.kind === 'item' && idOf(line.item) === chosen)
    found.current = { lines, chosen, at }
  }
  return found.current.at
}

/** Scrolls the box, and nothing else, until a line can be seen. */
function bringLine(box: HTMLElement, at: number): void {
  const top = headHeight + at * lineHeight
  const [first, last] = [box.scrollTop + headHeight, box.scrollTop + box.clientHeight - lineHeight]
  if (top < first) box.scrollTop = top - headHeight
  else if (top > last) box.scrollTop = top - box.clientHeight + lineHeight
}

/** The item of a line, or of the next one that has one. */
function itemNear<Item>(lines: readonly Line<Item>[], at: number, by: 1 | -1): Item | undefined {
  for (let line = at; line >= 0 && line < lines.length; line += by) {
    const held = lines[line]
    if (held?.kind === 'item') return held.item
  }
  return undefined
}

type HeadProps<Item> = { readonly column: Column<Item> } & Pick<Props<Item>, 'sort' | 'setSort'>

/** Pressed once it sorts, again the other way, then no more; numbers begin with the greatest. */
function Head<Item>({ column: { name, head, isNumber }, sort, setSort }: HeadProps<Item>) {
  const [first, second] = isNumber ? [`-${name}`, name] : [name, `-${name}`]
  const way = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined
  return (
    <div role="columnheader" aria-sort={way ?? 'none'} className={isNumber ? 'number' : undefined} tabIndex={-1}>
      <button type="button" onClick={() => setSort(sort === first ? second : sort === second ? undefined : first)}>
        {head}
        {way && <span aria-hidden="true">{way === 'ascending' ? ' ▲' : ' ▼'}</span>}
      </button>
    </div>
  )
}

const GroupLine = ({ says, count, at, columns }: { says: string; count: number; at: number; columns: number }) => (
  <div className="list-group" role="row" aria-rowindex={at + 2} style={{ top: at * lineHeight }} tabIndex={-1}>
    <div role="gridcell" aria-colspan={columns} dir="auto" tabIndex={-1}>
      {says} <span className="quiet">{count.toLocaleString('en-US')}</span>
    </div>
  </div>
)

type ItemProps = {
  readonly item: unknown
  readonly at: number
  readonly columns: readonly Column<unknown>[]
  readonly isChosen: boolean
  readonly choose: (item: unknown) => void
}

const ItemLine = memo(({ item, at, columns, isChosen, choose }: ItemProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for all of its rows
  <div
    id={`line-${at}`}
    className="list-line"
    role="row"
    tabIndex={-1}
    aria-rowindex={at + 2}
    aria-selected={isChosen}
    style={{ top: at * lineHeight }}
    onClick={() => choose(item)}
  >
    {columns.map(column => {
      const says = column.says(item)
      return (
        <div key={column.name} role="gridcell" tabIndex={-1} className={cellClass(column, says)} title={says || undefined} dir="auto">
          {says}
        </div>
      )
    })}
  </div>
))

const cellClass = ({ isNumber, name }: Column<unknown>, says: string): string | undefined =>
  [isNumber && 'number', name === 'differ' && says && 'differ'].filter(Boolean).join(' ') || undefined
