import { useEffect, useState } from 'react'
import { askText } from './ask.ts'

/** The plain text at a path, once it is there; why it is not, when it does not come. */
export function useText(path: string): string {
  const [text, setText] = useState('')
  useEffect(() => {
    const abort = new AbortController()
    askText(path, { signal: abort.signal }).then(
      answer => {
        if (abort.signal.aborted) return
        if (answer.kind === 'ready') setText(answer.value)
        else setText(answer.kind === 'refused' ? answer.says : 'The server does not answer, so its text cannot be shown.')
      },
      () => undefined
    )
    return () => abort.abort()
  }, [path])
  return text
}
