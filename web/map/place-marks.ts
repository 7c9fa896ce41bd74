/** A place at a point of the screen that wants a mark of some size and, if there is room, its name beside it. */
export type Wanted = {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly weight: number
  readonly name: string
  /** How far the mark may be moved aside: a province is not at a point. */
  readonly slack: number
}

/** A mark that stands for one place, or for several that would have lain on each other. */
export type Mark = {
  readonly keys: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly name: string
  /** Where its name hides nothing; absent where there is no room for it. */
  readonly side: Side | undefined
}

export type Side = 'right' | 'left' | 'below' | 'above'
/** The map on the screen, and what lies over it. */
export type Frame = { readonly width: number; readonly height: number; readonly covered?: readonly Box[] }

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

const sides: readonly Side[] = ['right', 'left', 'below', 'above']
const markHeight = 26
const nameHeight = 15
const letterWidth = 6.5

/**
 * Places marks so that none lies on another. Exact places keep their points; vaguer ones step aside, as far as they are vague;
 * what still would be hidden is taken into the mark that hides it. Names then go where they hide nothing.
 */
export function placeMarks(wanted: readonly Wanted[], frame: Frame, firstKey?: string): readonly Mark[] {
  const groups: { readonly head: Wanted; readonly all: Wanted[]; readonly box: Box }[] = []
  for (const item of inOrder(wanted, firstKey)) {
    const free = stepsAside(item).find(spot => !groups.some(group => overlap(group.box, markBox(spot))))
    const hiding = free ? undefined : groups.find(group => overlap(group.box, markBox(item)))
    if (hiding) hiding.all.push(item)
    else groups.push({ head: free ?? item, all: [item], box: markBox(free ?? item) })
  }
  const taken: Box[] = [...groups.map(group => group.box), ...(frame.covered ?? [])]
  return groups.map(({ head, all }, index) => {
    const name = joinNames(all.map(item => item.name))
    const fits = (side: Side, box = nameBox(head, name, side)) =>
      inside(box, frame) && !taken.some((other, at) => at !== index && overlap(other, box))
    const side = sides.find(side => fits(side)) ?? (head.key === firstKey ? 'right' : undefined)
    if (side) taken.push(nameBox(head, name, side))
    return { keys: all.map(item => item.key), x: head.x, y: head.y, width: head.width, name, side }
  })
}

const inOrder = (wanted: readonly Wanted[], firstKey: string | undefined): readonly Wanted[] =>
  wanted.toSorted(
    (a, b) =>
      Number(a.slack > 0) - Number(b.slack > 0) ||
      Number(b.key === firstKey) - Number(a.key === firstKey) ||
      a.slack - b.slack ||
      b.weight - a.weight ||
      (a.key < b.key ? -1 : 1)
  )

/** Where a mark may stand: its own point first, then ever farther off, as far as its slack goes. */
function stepsAside(item: Wanted): readonly Wanted[] {
  const spots = [item]
  for (let far = 30; far <= item.slack; far += 24)
    for (let turn = 0; turn < 8; turn++) {
      const angle = (turn / 8) * 2 * Math.PI - Math.PI / 2
      spots.push({ ...item, x: item.x + far * Math.cos(angle), y: item.y + far * Math.sin(angle) })
    }
  return spots
}

/** "Lisse", "Lisse, Dorn", "Lisse +2". */
const joinNames = (names: readonly string[]): string =>
  names.length > 2 ? `${names[0]} +${names.length - 1}` : [...new Set(names)].join(', ')

const markBox = ({ x, y, width }: Wanted): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - markHeight / 2,
  bottom: y + markHeight / 2
})

function nameBox({ x, y, width }: Wanted, name: string, side: Side): Box {
  const long = name.length * letterWidth + 4
  const across = { top: y - nameHeight / 2, bottom: y + nameHeight / 2 }
  if (side === 'right') return { left: x + width / 2 + 2, right: x + width / 2 + 2 + long, ...across }
  if (side === 'left') return { left: x - width / 2 - 2 - long, right: x - width / 2 - 2, ...across }
  const top = side === 'below' ? y + markHeight / 2 + 1 : y - markHeight / 2 - 1 - nameHeight
  return { left: x - long / 2, right: x + long / 2, top, bottom: top + nameHeight }
}

const inside = (box: Box, frame: Frame): boolean => box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
