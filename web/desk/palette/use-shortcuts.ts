import { useEffect, useRef } from 'react'
import type { Command } from './commands.ts'

const kept = 'vedette one key'

/** Whether one key alone does something; a person may turn that off, for speech input or a hand that slips. */
export const readOneKey = (): boolean => {
  try {
    return localStorage.getItem(kept) !== 'off'
  } catch {
    return true
  }
}

export const keepOneKey = (on: boolean): void => {
  try {
    localStorage.setItem(kept, on ? 'on' : 'off')
  } catch {
    // It holds until the page is closed.
  }
}

/** Has keys do what they stand for, but where somebody writes, or a page or a dialog is open; Ctrl or ⌘ with K finds, everywhere. */
export function useShortcuts(commands: readonly Command[], find: () => void): void {
  const latest = useRef({ commands, find })
  latest.current = { commands, find }
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        latest.current.find()
        return
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || !readOneKey()) return
      if (document.querySelector('dialog[open]')) return
      const command = latest.current.commands.find(({ key }) => key === event.key)
      if (!command) return
      event.preventDefault()
      command.act()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (/^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) || target.isContentEditable)
