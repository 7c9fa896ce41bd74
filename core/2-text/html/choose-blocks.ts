import type { Block } from './find-blocks.ts'
import { attribute, type Element } from './tree.ts'

/**
 * A page's report: the blocks of the element that holds most running text, above all such as the page's head tells of, without what its
 * marks say is furniture, and without lists of links.
 */
export function chooseBlocks(blocks: readonly Block[], furniture: RegExp, isTold: (block: Block) => boolean): readonly Block[] {
  const dropped = findFurniture(blocks, furniture)
  const kept = blocks.filter(block => !block.path.some(element => dropped.has(element)))
  const best = chooseTop(kept)
  const chosen = best ? joinSiblings(kept, climb(kept, best)) : kept
  return (chooseTold(kept, chosen, isTold) ?? chosen).filter(isTelling)
}

/** Where the page's head tells of none of what was chosen, as when readers' comments are longer than the report: the report that it tells of. */
function chooseTold(blocks: readonly Block[], chosen: readonly Block[], isTold: (block: Block) => boolean): readonly Block[] | undefined {
  const told = blocks.filter(isTold)
  if (told.length === 0 || chosen.some(isTold)) return undefined
  const near = new Set(told.flatMap(block => block.path.slice(-2)))
  const top = chooseTop(blocks.filter(block => block.path.some(element => near.has(element))))
  const inside = top ? blocks.filter(block => block.path.includes(top)) : []
  return sum(inside, running) > summary && inside.some(isTold) ? inside : undefined
}

/** Longer than what stands beside a headline to sum a report up, in UTF-16 units. */
const summary = 600

/** Up from an element while what surrounds it is as much running text as itself, free of links: one part of several of a report. */
function climb(blocks: readonly Block[], best: Element): Element {
  let top = best
  const path = blocks.find(block => block.path.includes(best))?.path ?? []
  for (let level = path.indexOf(best) - 1; level > 0 && level > path.indexOf(best) - 5; level--) {
    const holder = path[level]
    if (!holder || holder.tagName === 'body') break
    const around = blocks.filter(block => block.path[level] === holder && !block.path.includes(top))
    const inside = blocks.filter(block => block.path.includes(top))
    const length = sum(around, block => block.length)
    if (sum(around, running) > sum(inside, running) * 0.5 && sum(around, block => block.linked) < length * 0.15) top = holder
  }
  return top
}

const sum = (blocks: readonly Block[], value: (block: Block) => number): number => blocks.reduce((total, block) => total + value(block), 0)

/** The blocks of an element, and those of its neighbours that look like more of the same: pages cut a report where an advertisement stands. */
function joinSiblings(blocks: readonly Block[], top: Element): readonly Block[] {
  const inside = blocks.filter(block => block.path.includes(top))
  const level = inside[0]?.path.indexOf(top) ?? 0
  const parent = inside[0]?.path[level - 1]
  const mark = attribute(top, 'class')
  const weights = new Map<Element, number>()
  for (const block of blocks) {
    const sibling = block.path[level]
    if (sibling && block.path[level - 1] === parent) weights.set(sibling, (weights.get(sibling) ?? 0) + running(block))
  }
  const most = weights.get(top) ?? 0
  return blocks.filter(block => {
    const sibling = block.path[level]
    if (sibling === undefined || sibling === top || block.path[level - 1] !== parent) return sibling === top
    const weight = weights.get(sibling) ?? 0
    if (sibling.tagName === 'p') return weight > 0
    return weight > most * 0.2 || (weight > 80 && mark !== undefined && mark !== '' && attribute(sibling, 'class') === mark)
  })
}

/** How much running text a block holds: none when it is short or mostly links. */
const running = (block: Block): number => (density(block) > 0.4 || block.length < 60 ? 0 : block.length)

/** Of the running text of a page, what one element may hold and still be furniture. */
const mostFurniture = 0.3

/** Elements whose class, id or role says that they are no report, unless they hold much of the page's running text: marks can lie. */
function findFurniture(blocks: readonly Block[], furniture: RegExp): ReadonlySet<Element> {
  const weights = new Map<Element, number>()
  let total = 0
  for (const block of blocks) {
    const weight = running(block)
    total += weight
    for (const element of block.path) weights.set(element, (weights.get(element) ?? 0) + weight)
  }
  return new Set(
    [...weights].filter(([element, weight]) => weight <= total * mostFurniture && isMarked(element, furniture)).map(([element]) => element)
  )
}

function isMarked(element: Element, furniture: RegExp): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true
  if (/display\s{0,2}:\s{0,2}none/i.test(attribute(element, 'style') ?? '')) return true
  const marks = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'role') ?? ''}`.slice(0, 300)
  return marks.length > 2 && furniture.test(marks)
}

const density = ({ length, linked }: { readonly length: number; readonly linked: number }): number => (length === 0 ? 1 : linked / length)

/** Scores every element by the running text near it, as Readability does: its own paragraphs in full, those of its children by half and less. */
function chooseTop(blocks: readonly Block[]): Element | undefined {
  const scores = new Map<Element, number>()
  for (const block of blocks) {
    if (block.length < 25 || density(block) > 0.5) continue
    const score = 1 + block.commas + Math.min(3, block.length / 100)
    const holders =
      block.tag === 'p' || block.tag === 'li' || block.tag === 'blockquote' || /^h\d$/.test(block.tag)
        ? block.path.slice(0, -1)
        : block.path
    for (let up = 0; up < 4; up++) {
      const holder = holders.at(-1 - up)
      if (holder) scores.set(holder, (scores.get(holder) ?? 0) + score / (up === 0 ? 1 : up * 1.5 + 0.5))
    }
  }
  let best: Element | undefined
  let most = 0
  for (const [element, score] of scores) {
    if (score > most) [best, most] = [element, score]
  }
  return best
}

function isTelling(block: Block): boolean {
  if (density(block) > 0.6) return false
  return !(block.tag === 'li' && block.length < 60 && density(block) > 0.3)
}
