import type { Map as MapLibre, MapMovementEvent } from 'maplibre-gl'

/** Of its pixels each way so many are drawn while it moves, and how soon after that all are again. */
const [share, restMs] = [0.5, 120]

/** Has a map that the processor draws follow the hand: with fewer pixels while it is dragged or zoomed by one, sharp as soon as it rests. */
export function drawCoarselyInMotion(map: MapLibre): void {
  let isCoarse = false
  let isSetting = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const draw = (coarse: boolean): void => {
    if (coarse === isCoarse) return
    isCoarse = coarse
    // It tells of a movement then, too.
    isSetting = true
    map.setPixelRatio(coarse ? share : 1)
    isSetting = false
  }
  const sharpen = (): void => {
    if (map.isMoving() || !isCoarse) return
    draw(false)
    // What was on it is gone with its size: it would be seen empty.
    map.redraw()
  }
  map.on('movestart', ({ originalEvent }: MapMovementEvent) => {
    if (isSetting || !originalEvent) return
    clearTimeout(timer)
    draw(true)
  })
  map.on('moveend', () => {
    if (isSetting) return
    clearTimeout(timer)
    timer = setTimeout(() => requestAnimationFrame(sharpen), restMs)
  })
  map.on('remove', () => {
    clearTimeout(timer)
    isCoarse = false
  })
}
