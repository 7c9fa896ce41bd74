/** Draws the image that a pattern's name asks for: a tile of slanting stripes, one for each colour, with gaps where only a part is held and wider ones where that is unsure. */
export function drawPattern(name: string, opacity: number): ImageData | undefined {
  const [kind, way, ...colours] = name.split(' ')
  if (kind === 'unread') return drawUnread(way ?? '')
  if (kind !== 'hold' || colours.length === 0) return undefined
  const gaps = way === 'sure' ? [] : way === 'part' ? [undefined] : [undefined, undefined, undefined]
  const wide = way === 'unsure' ? 4 : 8
  const stripes = colours.flatMap(colour => [colour, ...gaps])
  const size = stripes.length * wide
  const image = new ImageData(size, size)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const colour = stripes[Math.floor(((x + y) % size) / wide)]
      if (!colour) continue
      const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
      image.data.set([red ?? 0, green ?? 0, blue ?? 0, Math.round(opacity * 255)], (y * size + x) * 4)
    }
  return image
}

/** Thin slanting lines on nothing, against the slant of what is held: ground of which nothing was read. */
function drawUnread(colour: string): ImageData {
  const size = 9
  const image = new ImageData(size, size)
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
  for (let at = 0; at < size; at++) image.data.set([red ?? 0, green ?? 0, blue ?? 0, 120], (at * size + at) * 4)
  return image
}
