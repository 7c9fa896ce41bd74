import { useEffect, useState } from 'react'

/** A value once it has stayed the same for so many milliseconds; before that the one before. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value)
  const written = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(written) as T), ms)
    return () => clearTimeout(timer)
  }, [written, ms])
  return settled
}
