import { createContext } from 'react'
import type { LineWords, PictureReport } from '../picture/picture.ts'

/** A part of a claim that words of a report can be picked for; `quote` is all that says so. */
export type PickRole = 'quote' | 'by' | 'to' | 'at' | 'on' | 'figures' | 'source'

/** Takes words of a report for a part of the claim that is being written. */
export type Take = (role: PickRole, words: LineWords, report: PictureReport) => void

/** The parts, each with its word and its key, in their order. */
export const pickRoles: readonly (readonly [role: PickRole, says: string, key: string])[] = [
  ['quote', 'all that says so', 'q'],
  ['by', 'who', 'w'],
  ['to', 'whom', 'm'],
  ['at', 'where', 'p'],
  ['on', 'when', 't'],
  ['figures', 'how many', 'n'],
  ['source', 'says who', 's']
]

export type Picking = {
  /** Set while a claim is being written. */
  readonly take: Take | undefined
  readonly roles: readonly PickRole[]
  readonly register: (take: Take | undefined, roles?: readonly PickRole[]) => void
}

/** Lets a form have words picked in the report; absent where there is none. */
export const PickContext = createContext<Picking | undefined>(undefined)

/** The words of a report that are selected in the page, and where they stand in its text. `data-from` of a paragraph is where that begins. */
export function selectedWords(box: HTMLElement, text: string): LineWords | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  // What is selected may begin or end beside the text, in a note of the margin.
  const paragraphs = [...box.querySelectorAll<HTMLElement>('[data-from]')].filter(each => range.intersectsNode(each))
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  if (!first || !last) return undefined
  const start = offsetIn(first, range.startContainer, range.startOffset) ?? Number(first.dataset.from)
  const end = offsetIn(last, range.endContainer, range.endOffset) ?? Number(last.dataset.from) + (last.textContent ?? '').length
  const chosen = text.slice(start, end)
  const lead = chosen.length - chosen.trimStart().length
  const words = chosen.trim()
  return words === '' ? undefined : { words, span: [start + lead, start + lead + words.length] }
}

/** Where a point of a paragraph is in the text; undefined when it is not in it. */
function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number | undefined {
  if (!paragraph.contains(node)) return undefined
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset.from) + before.toString().length
}

type Modifiable = { readonly modify: (alter: 'move' | 'extend', direction: 'forward' | 'backward', unit: 'word') => void }

/** Selects the next or the last word, from what is selected or from the start of an element; `extends` keeps what is selected. */
export function selectWord(from: Element, direction: 'forward' | 'backward', isExtended: boolean): void {
  const selection = getSelection() as (Selection & Modifiable) | null
  if (!selection) return
  if (selection.rangeCount === 0 || !from.closest('.report-text')?.contains(selection.anchorNode)) selection.collapse(from, 0)
  else if (!isExtended) {
    if (direction === 'forward') selection.collapseToEnd()
    else selection.collapseToStart()
  }
  selection.modify('extend', direction, 'word')
}
