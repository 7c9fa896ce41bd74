import { createContext, type ReactNode, useContext } from 'react'
import { placeKey } from '../../core/5-claim/place-key.ts'

/** Opens the page of an actor, `actor/sy-army`, or of a place, `place/172408`. */
export type OpenPage = (page: string) => void

/** Where pages of names can be opened, how; elsewhere names are plain words. */
export const PageOpener = createContext<OpenPage | undefined>(undefined)

type NamedActor = { readonly id: string | null; readonly name: string }
type NamedPlace = { readonly id: string | null; readonly name: string; readonly lat: number | null; readonly lon: number | null }

/** The page of an actor. */
export const actorPage = ({ id, name }: NamedActor): string => `actor/${id ?? name}`

/** The page of a place; none of one that is on no map. */
export const placePage = (place: NamedPlace): string | undefined => {
  const key = placeKey(place)
  return key === undefined ? undefined : `place/${key}`
}

type Props = { readonly page: string | undefined; readonly children: ReactNode; readonly className?: string }

/** A name that leads to its page. */
export function NameLink({ page, children, className }: Props) {
  const open = useContext(PageOpener)
  if (!open || page === undefined) return <span className={className}>{children}</span>
  return (
    <button type="button" className={`name-link ${className ?? ''}`} dir="auto" onClick={() => open(page)}>
      {children}
    </button>
  )
}

/** A name in what is itself pressed as a whole, where no button may be: the pointer opens its page; the keyboard has the same name beside the words. */
export function NameSpan({ page, children, className }: Props) {
  const open = useContext(PageOpener)
  if (!open || page === undefined) return <span className={className}>{children}</span>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span
      className={`name-span ${className ?? ''}`}
      onClick={event => {
        event.stopPropagation()
        event.preventDefault()
        open(page)
      }}
    >
      {children}
    </span>
  )
}
