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
import { firstPaths } from './asked-first.ts'
import { beginAsking, beginListening } from './begun.ts'
import { readDeskChoice } from './desk-choice.ts'

// The server looks for the answers while the desk itself is fetched and read.
beginListening()
beginAsking(firstPaths(readDeskChoice(location.hash)))
void import('./show-desk.tsx').then(({ showDesk }) => showDesk())
