import type { Entry } from '../picture/entry.ts'
import type { Picture } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'
import type { Look } from './use-look.ts'

type Props = { readonly picture: Picture; readonly entries: readonly Entry[]; readonly look: Look; readonly setLook: (look: Look) => void }

/** The page's name, what it was made of, and the light. */
export function Header({ picture, entries, look, setLook }: Props) {
  return (
    <header className="page-header">
      <h1>
        <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1.500 2.500h3.200L8 9.800l3.300-7.300h3.200L8 15z" fill="currentColor" />
        </svg>
        Vedette
      </h1>
      <p className="made-of">{sayPicture(picture, entries)}</p>
      <button
        type="button"
        className="plain look"
        aria-pressed={look === 'dark'}
        onClick={() => setLook(look === 'dark' ? 'light' : 'dark')}
      >
        {look === 'dark' ? '☀ Light' : '☾ Dark'}
      </button>
    </header>
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
