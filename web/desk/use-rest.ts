import { useEffect, useState } from 'react'

/** A value once it has stayed the same for a while; the first at once. */
export function useRest<Value>(value: Value, ms: number): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    if (value === rested) return
    // What was not there before keeps nobody waiting.
    if (rested === undefined) return setRested(value)
    const timer = setTimeout(() => setRested(value), ms)
    return () => clearTimeout(timer)
  }, [value, rested, ms])
  return rested
}
