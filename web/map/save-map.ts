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
  const credits = wrap(attribution, width - 2 * edge, context)
  const rows = [...legends.flatMap(legend => layLegend(legend, width, context)), ...credits.map(says => [{ says, at: edge }])]
  picture.width = map.width
  picture.height = Math.round((height + rows.length * lineHeight + edge) * scale)
  context.scale(scale, scale)
  context.fillStyle = backgroundOf(view)
  context.fillRect(0, 0, width, picture.height / scale)
  context.drawImage(map, 0, 0, width, height)
  for (const mark of view.querySelectorAll<HTMLElement>('.mark-at')) drawMark(context, mark, view.getBoundingClientRect())
  rows.forEach((row, index) => {
    const y = height + edge / 2 + (index + 0.5) * lineHeight
    for (const item of row) drawItem(context, item, y, style.color, font(index >= rows.length - credits.length ? 11 : 12))
  })
  return picture
}

/** Words in lines that are no wider than there is room. */
function wrap(words: string, room: number, context: CanvasRenderingContext2D): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && context.measureText(`${last} ${word}`).width <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
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
    drawSwatch(context, swatch, at, y - 5)
  }
  context.fillStyle = colour
  context.fillText(says, from, y)
}

/** A swatch: plain, in stripes of the colours of its background, and with its border. */
function drawSwatch(context: CanvasRenderingContext2D, swatch: HTMLElement, x: number, y: number): void {
  const [width, height] = [14, 10]
  const { backgroundColor, backgroundImage, borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(swatch)
  const stripes = backgroundImage.match(/(rgba?|color)\([^)]*\)/g) ?? []
  context.save()
  context.beginPath()
  context.rect(x, y, width, height)
  context.clip()
  context.fillStyle = backgroundColor
  context.fillRect(x, y, width, height)
  context.lineWidth = stripes.length > 2 ? 2 : 3
  for (let at = -height; at < width && stripes.length > 0; at += context.lineWidth * 1.4) {
    context.strokeStyle = stripes[Math.round((at + height) / (context.lineWidth * 1.4)) % stripes.length] as string
    context.beginPath()
    context.moveTo(x + at, y + height)
    context.lineTo(x + at + height, y)
    context.stroke()
  }
  context.restore()
  const border = borderTopStyle === 'none' ? 0 : Number.parseFloat(borderTopWidth)
  if (border === 0) return
  context.lineWidth = border
  context.strokeStyle = borderTopColor
  context.setLineDash(borderTopStyle === 'dotted' ? [border, border] : borderTopStyle === 'dashed' ? [3, 2] : [])
  context.strokeRect(x + border / 2, y + border / 2, width - border, height - border)
  context.setLineDash([])
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
    context.globalAlpha = Number(style.getPropertyValue('--hold-strength')) || 1
    context.lineWidth = isUnsure ? 2 : 4
    round(3)
    context.stroke()
    context.globalAlpha = 1
  }
  if (button.classList.contains('siege')) {
    context.setLineDash([2.5, 2.5])
    context.strokeStyle = style.color
    context.lineWidth = 2.5
    round(8)
    context.stroke()
  }
  context.setLineDash([])
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
