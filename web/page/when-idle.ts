/** Has something done when the browser has nothing else to do, `patienceMs` later at the latest; gives what calls it off. It is told how many milliseconds there are. */
export function whenIdle(act: (restMs: () => number) => void, patienceMs: number): () => void {
  // Not every browser says when it is idle.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(() => act(() => 0), 1)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(rest => act(() => rest.timeRemaining()), { timeout: patienceMs })
  return () => cancelIdleCallback(idle)
}
