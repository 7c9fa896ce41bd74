import 'maplibre-gl/dist/maplibre-gl.css'
import '../look/fonts.css'
import '../look/page.css'
import '../look/claims.css'
import '../look/map.css'
import '../look/timeline.css'
import '../look/report.css'
import '../look/small.css'
import '../look/print.css'
import './try.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { TryPage } from './try-page.tsx'

createRoot(document.getElementById('page') as HTMLElement).render(
  <StrictMode>
    <TryPage />
  </StrictMode>
)
