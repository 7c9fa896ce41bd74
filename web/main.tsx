import 'maplibre-gl/dist/maplibre-gl.css'
import './look/fonts.css'
import './look/page.css'
import './look/claims.css'
import './look/map.css'
import './look/timeline.css'
import './look/report.css'
import './look/small.css'
import './look/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Page } from './page/page.tsx'
import { readPicture } from './picture/read-picture.ts'

const picture = readPicture(document)
const root = createRoot(document.getElementById('page') as HTMLElement)
root.render(<StrictMode>{picture ? <Page picture={picture} /> : <NoPicture />}</StrictMode>)

function NoPicture() {
  return (
    <main className="no-picture">
      <h1>Vedette</h1>
      <p>
        There is no picture in this page yet. Write one with <code>vedette code report.txt --format html &gt; picture.html</code>.
      </p>
    </main>
  )
}
