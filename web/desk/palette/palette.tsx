import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useKeepInView } from '../../look/keep-in-view.ts'
import { useRemote } from '../use-remote.ts'
import type { Command } from './commands.ts'

type Props = {
  readonly commands: readonly Command[]
  readonly openPage: (page: string) => void
  readonly setArea: (area: string) => void
  readonly close: () => void
}

type Row = {
  readonly id: string
  readonly name: string
  readonly says: string
  readonly key?: string | undefined
  readonly act: () => void
}
type ActorRows = {
  readonly rows: readonly { readonly id: string | null; readonly name: string; readonly side: string | null; readonly claims: number }[]
}
type PlaceRows = {
  readonly rows: readonly { readonly key: string; readonly name: string; readonly within: string | null; readonly claims: number }[]
}

/** Finds actors, places and what can be done: by the first letters that come to mind, and all by keys. */
export function Palette({ commands, openPage, setArea, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const asked = useDeferredValue(words.trim())
  const query = asked === '' ? 'limit=6' : new URLSearchParams({ search: asked, limit: '8' }).toString()
  const actors = useRemote<ActorRows>(`/actors?${query}`, 0)
  const places = useRemote<PlaceRows>(`/places?${query}`, 0)
  const rows = rowsOf({ words: words.trim().toLowerCase(), commands, actors: actors.value, places: places.value, openPage, setArea })
  const chosen = Math.min(at, rows.length - 1)
  useKeepInView(list, rows[chosen]?.id, '[aria-selected="true"]')
  const take = (row: Row | undefined) => {
    if (!row) return
    dialog.current?.close()
    row.act()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt((chosen + (event.key === 'ArrowDown' ? 1 : rows.length - 1)) % Math.max(1, rows.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take(rows[chosen])
    }
  }
  return (
    <dialog ref={dialog} className="palette" aria-label="Find or do" onClose={close}>
      <input
        type="text"
        role="combobox"
        aria-label="Find an actor, a place, or what to do"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={rows[chosen] ? `palette-${chosen}` : undefined}
        placeholder="An actor, a place, or what to do"
        autoComplete="off"
        value={words}
        onChange={event => {
          setWords(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id="palette-list" role="listbox" aria-label="What was found">
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          <div
            key={row.id}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className="palette-row"
            onClick={() => take(row)}
            onMouseMove={() => setAt(index)}
          >
            <span dir="auto">{row.name}</span>
            <span className="quiet">{row.says}</span>
            {row.key && <kbd>{row.key}</kbd>}
          </div>
        ))}
      </div>
      {rows.length === 0 && <p className="nothing">Nothing is called so. A place or an actor is found once a report names it.</p>}
    </dialog>
  )
}

type Found = Pick<Props, 'commands' | 'openPage' | 'setArea'> & {
  readonly words: string
  readonly actors: ActorRows | undefined
  readonly places: PlaceRows | undefined
}

function rowsOf({ words, commands, actors, places, openPage, setArea }: Found): readonly Row[] {
  const does = commands
    .filter(({ name, key }) => key !== '/' && name.toLowerCase().includes(words))
    .map(({ name, key, act }): Row => ({ id: `do ${name}`, name, says: '', key, act }))
  const who = (actors?.rows ?? []).map(
    ({ id, name, side, claims }): Row => ({
      id: `actor ${id} ${name} ${side}`,
      name,
      says: [side !== name && side, `actor, ${claims}`].filter(Boolean).join(' · '),
      act: () => openPage(`actor/${id ?? name}`)
    })
  )
  const where = (places?.rows ?? []).map(
    ({ key, name, within, claims }): Row => ({
      id: `place ${key}`,
      name,
      says: [within !== name && within, `place, ${claims}`].filter(Boolean).join(' · '),
      act: () => openPage(`place/${key}`)
    })
  )
  const area: readonly Row[] =
    words === '' ? [] : [{ id: 'area', name: `The situation in “${words}”`, says: 'area', act: () => setArea(words) }]
  return words === '' ? [...does, ...where, ...who] : [...where, ...who, ...does, ...area].filter(unlike)
}

/** Each once: one actor may stand under several sides. */
const unlike = (row: Row, index: number, all: readonly Row[]): boolean => all.findIndex(({ id }) => id === row.id) === index
