import { type FocusEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'

/** A mark that the pointer or the keyboard stands on. */
export type Pointed = { readonly mark: HTMLElement; readonly byKey: boolean }

/** The pointer rests this long before it means a mark, and may be gone this long on its way to the card. */
const restMs = 220
const awayMs = 260

/** Which mark is pointed at, what watches for it, and what keeps the card or lets go of it. */
export function usePointed() {
  const [pointed, setPointed] = useState<Pointed>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const soon = useCallback((ms: number, next: Pointed | undefined) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setPointed(next), ms)
  }, [])
  const hold = useCallback(() => clearTimeout(timer.current), [])
  const leave = useCallback(() => {
    clearTimeout(timer.current)
    setPointed(undefined)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  const watch = {
    onPointerOver: (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      const mark = markOf(event.target)
      if (mark) soon(pointed ? 60 : restMs, { mark, byKey: false })
      else if (!(event.target as Element).closest?.('.mark-card')) soon(awayMs, undefined)
    },
    onPointerLeave: () => soon(awayMs, undefined),
    onFocus: (event: FocusEvent) => {
      const mark = markOf(event.target)
      // What is pressed by the pointer is focused too; a card that comes up then hides what is chosen.
      if (mark?.matches(':focus-visible')) soon(0, { mark, byKey: true })
    },
    onBlur: leave,
    onScroll: leave
  }
  return { pointed, watch, hold, leave }
}

const markOf = (target: EventTarget): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>('mark[data-claims]') : undefined) ?? undefined
