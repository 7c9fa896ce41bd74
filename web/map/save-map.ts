import type { Map as MapLibre } from 'maplibre-gl'

/** Saves the map as it is seen, with its marks, its legend and whose work it is drawn from, as a PNG. */
export async function saveMap(map: MapLibre, view: HTMLElement, attribution: string): Promise<void> {
  map.redraw()
  const picture = drawMap(map.getCanvas(), view, attribution)
  const blob = await new Promise<Blob | null>(resolve => {
    picture.toBlob(resolve, 'image/png')
  })
  if (!blob) return
  const address = URL.createObjectURL(blob)
  Object.assign(document.createElement('a'), { href: address, download: 'map.png' }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

const lineHeight = 18
const edge = 10

/** The map and below it a line for each part of the legend, and one that says whose work it is. */
export function drawMap(map: HTMLCanvasElement, view: HTMLElement, attribution: string): HTMLCanvasElement {
  const { width, height } = view.getBoundingClientRect()
  const scale = map.width / width
  const legends = [...(view.parentElement?.querySelectorAll<HTMLElement>('.legend') ?? [])]
  const picture = document.createElement('canvas')
  const context = picture.getContext('2d') as CanvasRenderingContext2D
  const style = getComputedStyle(view)
  const font = (size: number, weight = 400): string => `${weight} ${size}px ${style.fontFamily}`
  context.font = font(12)
  const rows = [...legends.flatMap(legend => layLegend(legend, width, context)), [{ says: attribution, at: edge }]]
  picture.width = map.width
  picture.height = Math.round((height + rows.length * lineHeight + edge) * scale)
  context.scale(scale, scale)
  context.fillStyle = backgroundOf(view)
  context.fillRect(0, 0, width, picture.height / scale)
  context.drawImage(map, 0, 0, width, height)
  for (const mark of view.querySelectorAll<HTMLElement>('.mark-at')) drawMark(context, mark, view.getBoundingClientRect())
  rows.forEach((row, index) => {
    const y = height + edge / 2 + (index + 0.5) * lineHeight
    for (const item of row) drawItem(context, item, y, style.color, font(index === rows.length - 1 ? 11 : 12))
  })
  return picture
}

type Item = { readonly says: string; readonly at: number; readonly swatch?: HTMLElement | undefined }

/** What a legend says, in lines no wider than the map. */
function layLegend(legend: HTMLElement, width: number, context: CanvasRenderingContext2D): readonly (readonly Item[])[] {
  const rows: Item[][] = [[]]
  let at = edge
  for (const part of legend.querySelectorAll<HTMLElement>(':scope > span, li')) {
    const swatch = part.querySelector<HTMLElement>('.swatch, svg') ?? undefined
    const says = part.textContent?.trim() ?? ''
    const wide = context.measureText(says).width + (swatch ? 20 : 0) + 16
    if (at + wide > width && at > edge) {
      rows.push([])
      at = edge
    }
    rows.at(-1)?.push({ says, at, swatch })
    at += wide
  }
  return rows
}

function drawItem(context: CanvasRenderingContext2D, { says, at, swatch }: Item, y: number, colour: string, font: string): void {
  context.textBaseline = 'middle'
  context.textAlign = 'start'
  context.font = font
  const from = swatch ? at + 20 : at
  if (swatch instanceof SVGElement) drawSign(context, swatch, at, y - 7, 14)
  else if (swatch) {
    const { backgroundColor, borderTopColor, borderTopStyle } = getComputedStyle(swatch)
    context.fillStyle = backgroundColor
    context.strokeStyle = borderTopColor
    context.fillRect(at, y - 5, 14, 10)
    if (borderTopStyle !== 'none') context.strokeRect(at + 0.5, y - 4.5, 13, 9)
  }
  context.fillStyle = colour
  context.fillText(says, from, y)
}

function drawSign(context: CanvasRenderingContext2D, sign: SVGElement, x: number, y: number, size: number): void {
  const path = sign.querySelector('path')?.getAttribute('d')
  if (!path) return
  context.save()
  context.translate(x, y)
  context.scale(size / 16, size / 16)
  context.fillStyle = getComputedStyle(sign).fill
  context.fill(new Path2D(path), 'evenodd')
  context.restore()
}

/** A mark that lies over the map: its ring, its signs, its number and its name. */
function drawMark(context: CanvasRenderingContext2D, mark: HTMLElement, frame: DOMRect): void {
  const button = mark.querySelector<HTMLElement>('.mark')
  if (!button) return
  const boxOf = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left - frame.left, y: top - frame.top, width, height }
  }
  const { x, y, width, height } = boxOf(button)
  const style = getComputedStyle(button)
  const round = (grow: number): void => {
    context.beginPath()
    context.roundRect(x - grow, y - grow, width + 2 * grow, height + 2 * grow, (height + 2 * grow) / 2)
  }
  if (button.classList.contains('held')) {
    const isUnsure = button.classList.contains('unsure')
    context.setLineDash(isUnsure ? [5, 4] : [])
    context.strokeStyle = style.getPropertyValue('--hold-a')
    context.lineWidth = isUnsure ? 2 : 4
    round(3)
    context.stroke()
  }
  context.setLineDash(button.classList.contains('siege') ? [2, 3] : [])
  context.strokeStyle = style.borderTopColor
  context.lineWidth = 1
  context.fillStyle = style.backgroundColor
  round(0)
  context.fill()
  context.stroke()
  context.setLineDash([])
  for (const sign of button.querySelectorAll('svg')) {
    const at = boxOf(sign)
    drawSign(context, sign, at.x, at.y, at.width)
  }
  for (const words of mark.querySelectorAll<HTMLElement>('.mark-count, .mark-name')) {
    const at = boxOf(words)
    const { color, fontWeight, fontSize, fontFamily } = getComputedStyle(words)
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    if (words.classList.contains('mark-name')) {
      context.strokeStyle = backgroundOf(mark)
      context.lineWidth = 3
      context.strokeText(words.textContent ?? '', at.x + at.width / 2, at.y + at.height / 2)
    }
    context.fillStyle = color
    context.fillText(words.textContent ?? '', at.x + at.width / 2, at.y + at.height / 2)
  }
}

/** The ground that an element stands on. */
function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at)
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor
  }
  return 'white'
}
