import type { KeyboardEvent } from 'react'
import type { PictureReport } from '../picture/picture.ts'
import { type Picking, pickRoles, selectedWords, selectWord } from './picking.ts'

/** Has keys select words of a report and say what they are; gives whether the key did something. */
export function pickByKey(event: KeyboardEvent, box: HTMLElement, report: PictureReport, { take, roles }: Picking): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    const start = box.querySelector('mark.quote') ?? box.querySelector('.body [data-from]') ?? box.querySelector('[data-from]')
    if (start) selectWord(start, event.key === 'ArrowRight' ? 'forward' : 'backward', event.shiftKey)
  } else if (event.key === 'Escape') {
    getSelection()?.removeAllRanges()
    document.querySelector<HTMLElement>('.correct-form select')?.focus()
  } else {
    const role = pickRoles.find(([name, , key]) => key === event.key && roles.includes(name))?.[0]
    const words = role && selectedWords(box, report.report.text)
    if (!role || !words) return false
    take?.(role, words, report)
  }
  event.preventDefault()
  return true
}
