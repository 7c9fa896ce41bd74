import { openReader, type Progress, type Reader } from '@vedette/browser'
import { useCallback, useRef, useState } from 'react'

/** How far the reader is. Nothing is loaded before it is asked for. */
export type Loading =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading'; readonly progress: Progress | undefined }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly says: string }

/** The reader of this page, loaded when it is first asked for; asked again after a failure, it is loaded anew. */
export function useReader(): readonly [Loading, () => Promise<Reader>] {
  const [loading, setLoading] = useState<Loading>({ kind: 'none' })
  const opened = useRef<Promise<Reader>>(undefined)
  const open = useCallback((): Promise<Reader> => {
    if (opened.current) return opened.current
    setLoading({ kind: 'loading', progress: undefined })
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
    const onProgress = (progress: Progress) => setLoading({ kind: 'loading', progress })
    const reader = openReader({ worker, files: new URL('files/', document.baseURI), onProgress })
    reader.then(
      () => setLoading({ kind: 'ready' }),
      (error: unknown) => {
        opened.current = undefined
        setLoading({ kind: 'failed', says: error instanceof Error ? error.message : String(error) })
      }
    )
    opened.current = reader
    return reader
  }, [])
  return [loading, open]
}
