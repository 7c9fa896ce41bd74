import { useSyncExternalStore } from 'react'

/** Whether a media query holds, followed as it changes. */
export const useMedia = (words: string): boolean =>
  useSyncExternalStore(
    tell => {
      const query = matchMedia(words)
      query.addEventListener('change', tell)
      return () => query.removeEventListener('change', tell)
    },
    () => matchMedia(words).matches
  )
