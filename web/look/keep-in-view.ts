import { type RefObject, useEffect } from 'react'

/** Scrolls one box alone, never the page, until the item can be seen whole: gliding when it is near, at once when it is far or motion is not wanted. */
export function keepInView(box: HTMLElement, item: HTMLElement, margin = 12, again = 3): void {
  const outer = box.getBoundingClientRect()
  const inner = item.getBoundingClientRect()
  const above = inner.top - outer.top - margin
  const below = inner.bottom - outer.bottom + margin
  const by = above < 0 ? above : below > 0 ? Math.min(below, above) : 0
  if (Math.abs(by) < 1) return
  const near = Math.abs(by) < outer.height && !matchMedia('(prefers-reduced-motion: reduce)').matches
  box.scrollBy({ top: by, behavior: near ? 'smooth' : 'auto' })
  // What was far was not laid out yet: its height, and so its place, may now be another.
  if (!near && again > 0) requestAnimationFrame(() => requestAnimationFrame(() => keepInView(box, item, margin, again - 1)))
}

/**
 * Keeps what is chosen in view inside its box. It scrolls when another is chosen and when a hidden box comes to be shown,
 * never when the same is drawn anew: whoever has scrolled on reads on.
 */
export function useKeepInView(box: RefObject<HTMLElement | null>, chosen: string | undefined, find: string, margin?: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `find` may say the same thing by another place in the list
  useEffect(() => {
    const outer = box.current
    if (!outer || chosen === undefined) return
    const show = () => {
      const item = outer.querySelector<HTMLElement>(find)
      if (item) keepInView(outer, item, margin)
    }
    if (outer.clientHeight > 0) return show()
    const watch = new ResizeObserver(() => {
      if (outer.clientHeight === 0) return
      watch.disconnect()
      show()
    })
    watch.observe(outer)
    return () => watch.disconnect()
  }, [chosen])
}
