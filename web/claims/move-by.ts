/** Where a key leads from a place in a list; `undefined` for keys that do not move. */
export function moveBy(key: string, at: number, length: number): number | undefined {
  if (length === 0) return undefined
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(at + 1, length - 1)
  if (key === 'ArrowUp' || key === 'ArrowLeft') return at < 0 ? length - 1 : Math.max(at - 1, 0)
  if (key === 'PageDown') return Math.min(at + 8, length - 1)
  if (key === 'PageUp') return Math.max(at - 8, 0)
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : undefined
}
