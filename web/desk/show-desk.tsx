import 'maplibre-gl/dist/maplibre-gl.css'
import '../look/fonts.css'
import '../look/page.css'
import '../look/claims.css'
import '../look/map.css'
import '../look/timeline.css'
import '../timeline/totals.css'
import '../look/report.css'
import '../look/small.css'
import '../look/print.css'
import './desk.css'
import './add.css'
import './beside/beside.css'
import './event/event.css'
import './feeds/feeds.css'
import './help/help.css'
import './list/density.css'
import './list/list.css'
import './pages/pages.css'
import './review/review.css'
import './time-bar.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Desk } from './desk.tsx'

createRoot(document.getElementById('page') as HTMLElement).render(
  <StrictMode>
    <Desk />
  </StrictMode>
)
