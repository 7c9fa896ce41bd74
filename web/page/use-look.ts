import { useEffect, useState } from 'react'

export type Look = 'light' | 'dark'

const key = 'vedette.look'

/** Light or dark: as the system has it until the reader says otherwise; remembered where the browser lets a page remember. */
export function useLook(): readonly [Look, (look: Look) => void] {
  const [own, setOwn] = useState(recall)
  const [system, setSystem] = useState(systemLook)
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setSystem(systemLook())
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  const look = own ?? system
  useEffect(() => {
    document.documentElement.dataset.look = look
  }, [look])
  return [
    look,
    chosen => {
      setOwn(chosen)
      remember(chosen)
    }
  ]
}

const systemLook = (): Look => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

function recall(): Look | undefined {
  try {
    const value = localStorage.getItem(key)
    return value === 'light' || value === 'dark' ? value : undefined
  } catch {
    return undefined
  }
}

function remember(look: Look): void {
  try {
    localStorage.setItem(key, look)
  } catch {
    // A page from disk may not be let to remember; the look then holds until it is closed.
  }
}
