import { useCallback, useEffect, useState } from 'react'

const shownMs = 3000

/** Words that are shown for a moment, and how to say some. */
export function useNotice(): readonly [string, (words: string) => void] {
  const [notice, setNotice] = useState({ words: '', round: 0 })
  useEffect(() => {
    if (notice.words === '') return
    const timer = setTimeout(() => setNotice(before => ({ ...before, words: '' })), shownMs)
    return () => clearTimeout(timer)
  }, [notice])
  return [notice.words, useCallback(words => setNotice(before => ({ words, round: before.round + 1 })), [])]
}
