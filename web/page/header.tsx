import type { ReactNode } from 'react'
import type { Entry } from '../picture/entry.ts'
import type { Picture } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'
import type { Look } from './use-look.ts'

type Props = {
  readonly picture: Picture
  readonly entries: readonly Entry[]
  readonly look: Look
  readonly setLook: (look: Look) => void
  /** What else can be done where the page is part of another. */
  readonly children?: ReactNode
}

/** The page's name, what it was made of, and the light. */
export function Header({ picture, entries, look, setLook, children }: Props) {
  return (
    <header className="page-header">
      <Brand />
      <p className="made-of">{sayPicture(picture, entries)}</p>
      {children}
      <LookButton look={look} setLook={setLook} />
    </header>
  )
}

/** The page's name, with its mark. */
export function Brand() {
  return (
    <h1>
      <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1.500 2.500h3.200L8 9.800l3.300-7.300h3.200L8 15z" fill="currentColor" />
      </svg>
      Vedette
    </h1>
  )
}

/** Light or dark. */
export function LookButton({ look, setLook }: Pick<Props, 'look' | 'setLook'>) {
  return (
    <button type="button" className="plain look" aria-pressed={look === 'dark'} onClick={() => setLook(look === 'dark' ? 'light' : 'dark')}>
      {look === 'dark' ? '☀ Light' : '☾ Dark'}
    </button>
  )
}

function sayPicture(picture: Picture, entries: readonly Entry[]): string {
  const { reports, places } = picture
  const sources = new Set(entries.flatMap(entry => entry.sources)).size
  const [only] = reports
  const of = reports.length === 1 && only?.report.published ? ` of ${sayDate(only.report.published)}` : ''
  return [
    `${count(reports.length, 'report')}${of}`,
    count(entries.length, 'claim'),
    count(places.length, 'place'),
    count(sources, 'source')
  ].join(' · ')
}

const count = (many: number, what: string): string => `${many.toLocaleString('en-US')} ${what}${many === 1 ? '' : 's'}`
