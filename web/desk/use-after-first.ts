import { useEffect, useState } from 'react'
import { whenIdle } from '../page/when-idle.ts'

/** So long what comes first may keep the rest waiting. */
const mostMs = 1500
const patienceMs = 500

/** Whether what is to be seen first is there, or was waited for long enough, and the browser has had a rest since. */
export function useAfterFirst(isThere: boolean): boolean {
  const [isAfter, setAfter] = useState(false)
  useEffect(() => {
    if (isAfter) return
    const timer = setTimeout(
      () => {
        callOff = whenIdle(() => setAfter(true), patienceMs)
      },
      isThere ? 0 : mostMs
    )
    let callOff: () => void = () => clearTimeout(timer)
    return () => callOff()
  }, [isAfter, isThere])
  return isAfter
}
