import { useEffect, useRef, useState } from 'react'

/** Takes files that are dropped anywhere on the desk; the browser would open them in its place. Gives whether files are carried over it now. */
export function useFileDrop(begin: () => void, take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef({ begin, take })
  latest.current = { begin, take }
  useEffect(() => {
    const see = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
      latest.current.begin()
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(false)
      latest.current.take([...event.dataTransfer.files])
    }
    addEventListener('dragover', see)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', see)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return over
}
