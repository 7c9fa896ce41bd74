import { type ReactNode, useState } from 'react'
import { Section } from './pages/section.tsx'

type Props = { readonly area: string | undefined; readonly known: string | undefined }

const formats: readonly (readonly [format: string, says: string, of: string])[] = [
  ['xlsx', 'Excel workbook', 'claims, a row each, for a spreadsheet'],
  ['csv', 'CSV table', 'the same, for any program of tables'],
  ['acled', 'Events as ACLED has them', 'what claims add up to, in the 31 columns of ACLED'],
  ['ucdp', 'Events as UCDP has them', 'events with deaths, in the 49 columns of GED'],
  ['hxl', 'CSV with HXL tags', 'for humanitarian tools'],
  ['geojson', 'GeoJSON', 'places of claims, for maps'],
  ['kml', 'KML', 'places of claims, for globes'],
  ['html', 'Briefing', 'map, timeline, tables and sources on one page'],
  ['claims', 'JSON lines', 'claims with everything that was read, for programs']
]

/** What is kept, as a file for a spreadsheet, a map or a program. */
export function ExportPage({ area, known }: Props): ReactNode {
  const [asIs, setAsIs] = useState(false)
  const words = (format: string) =>
    new URLSearchParams({ format, ...(area ? { area } : {}), ...(known ? { known } : {}), ...(asIs ? { asIs: 'true' } : {}) })
  return (
    <>
      <p className="sheet-line">
        {area ? `What is told of ${area}` : 'All that is told'}
        {known ? `, by reports up to ${known}` : ''}. Choose a form; the file is saved by your browser.
      </p>
      <ul className="export-list">
        {formats.map(([format, says, of]) => (
          <li key={format}>
            <a href={`/api/v1/export?${words(format)}`} download>
              {says}
            </a>
            <span className="quiet">{of}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        To follow what is new: <a href={`/api/v1/feed${area ? `?${new URLSearchParams({ area })}` : ''}`}>a feed (Atom)</a>.
      </p>
      <Section name="What is withheld">
        <label className="help-switch">
          <input type="checkbox" checked={asIs} onChange={event => setAsIs(event.target.checked)} /> Withhold nothing: names of private
          persons, and where camps, hospitals, shelters and schools are, to the day
        </label>
        <p className="quiet">
          Else such names are left out, and such places are told to the district and the week: a file leaves this computer more easily than
          it is called back.
        </p>
      </Section>
    </>
  )
}
