import { useCallback, useRef } from 'react'

/** A function that stays the same while what it does follows the latest render: what is drawn with it need not be drawn again. */
export function useStable<Given extends readonly unknown[], Gives>(act: (...given: Given) => Gives): (...given: Given) => Gives {
  const latest = useRef(act)
  latest.current = act
  return useCallback((...given: Given) => latest.current(...given), [])
}
