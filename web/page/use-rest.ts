import { useEffect, useState } from 'react'
import { whenIdle } from './when-idle.ts'

/** A value once it has stayed the same for a while; the first at once. With `patienceMs` only when the browser has nothing else to do, or has had no rest for so long. */
export function useRest<Value>(value: Value, ms: number, patienceMs?: number): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    if (value === rested) return
    // What was not there before keeps nobody waiting.
    if (rested === undefined) return setRested(value)
    const timer = setTimeout(() => {
      if (patienceMs === undefined) setRested(value)
      else callOff = whenIdle(() => setRested(value), patienceMs)
    }, ms)
    let callOff: () => void = () => clearTimeout(timer)
    return () => callOff()
  }, [value, rested, ms, patienceMs])
  return rested
}
