import { setWorkerUrl } from 'maplibre-gl'
import workerSource from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw'

let started = false

/** Gives MapLibre its worker from the text inside the page: a page opened from disk has nowhere to fetch it from. */
export function startMapWorker(): void {
  if (started) return
  started = true
  setWorkerUrl(URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' })))
}
