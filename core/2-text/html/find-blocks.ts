import { type Element, isElement, isText, type Parent, type TextNode, walk } from './tree.ts'

/** What parts two texts of a block. */
export type Break = '\n' | ' '

/** Text that stands together on a page: a paragraph, an item, a heading, a row of a table. */
export type Block = {
  /** In order, with the breaks between them: of a line, or of a cell in a row. */
  readonly texts: readonly (TextNode | Break)[]
  readonly tag: string
  /** The elements that hold it, the outermost first, the block's own last. */
  readonly path: readonly Element[]
  /** UTF-16 units, blanks counted once. */
  readonly length: number
  /** Of these, how many are links. */
  readonly linked: number
  readonly commas: number
}

/** Elements whose text is never a report's. */
const dropped: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas audio video map nav aside footer button select option textarea input label dialog menu figcaption head title'.split(
    ' '
  )
)

const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' '
  )
)

type Draft = { texts: (TextNode | Break)[]; tag: string; path: Element[]; length: number; linked: number; commas: number }

/** Cuts a page into blocks in its order, leaving out what elements by their nature are no report. */
export function findBlocks(document: Parent): readonly Block[] {
  const blocks: Block[] = []
  const path: Element[] = []
  let draft: Draft | undefined
  let links = 0
  const close = () => {
    if (draft && draft.length > 0) blocks.push(draft)
    draft = undefined
  }
  type Step = { readonly node: Parent['childNodes'][number]; readonly leaving: boolean }
  const stack: Step[] = document.childNodes.map(node => ({ node, leaving: false })).reverse()
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, leaving } = step
    if (isText(node)) {
      draft ??= { texts: [], tag: path.at(-1)?.tagName ?? '', path: [...path], length: 0, linked: 0, commas: 0 }
      const length = node.value.replace(/\s+/g, ' ').trim().length
      draft.texts.push(node)
      draft.length += length
      if (links > 0) draft.linked += length
      draft.commas += node.value.split(',').length - 1
      continue
    }
    if (!isElement(node)) continue
    const isInline = inline.has(node.tagName) || isCell(node)
    if (leaving) {
      if (node.tagName === 'a') links--
      if (cells.has(node.tagName)) draft?.texts.push(' ')
      if (isInline) continue
      close()
      path.pop()
      continue
    }
    if (dropped.has(node.tagName)) {
      if (!isInline) close()
      continue
    }
    if (node.tagName === 'br') {
      draft?.texts.push('\n')
      continue
    }
    if (node.tagName === 'a') links++
    if (!isInline) {
      close()
      path.push(node)
    }
    stack.push({ node, leaving: true })
    for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push({ node: node.childNodes[at]!, leaving: false })
  }
  close()
  return blocks
}

const cells: ReadonlySet<string> = new Set(['td', 'th'])

/** Whether an element is a cell of words alone: cells of a page's layout hold blocks of their own. */
function isCell(element: Element): boolean {
  if (!cells.has(element.tagName)) return false
  for (const node of walk(element)) {
    if (isElement(node) && node.tagName !== 'br' && !inline.has(node.tagName)) return false
  }
  return true
}
