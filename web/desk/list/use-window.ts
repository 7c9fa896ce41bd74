import { type RefObject, useEffect, useState } from 'react'

/** Which lines of a long list are drawn: those that can be seen, and some before and after. */
export type Window = { readonly from: number; readonly to: number }

const beyond = 12

/** The part of `count` lines of one height that a box shows as it is scrolled; what stands above the first line in the box is `above` pixels high. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number, lineHeight: number, above: number): Window {
  const [seen, setSeen] = useState<Window>({ from: 0, to: 40 })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => {
      const first = Math.floor((element.scrollTop - above) / lineHeight)
      const shown = Math.ceil(element.clientHeight / lineHeight)
      const [from, to] = [Math.max(0, first - beyond), Math.max(0, first) + shown + beyond]
      setSeen(before => (before.from === from && before.to === to ? before : { from, to }))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    const watch = new ResizeObserver(look)
    watch.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      watch.disconnect()
    }
  }, [box, lineHeight, above])
  return { from: Math.min(seen.from, Math.max(0, count - 1)), to: Math.min(seen.to, count) }
}
