import { sayWait } from '../say-wait.ts'
import type { Remote } from '../use-remote.ts'

/** What is said while a page is fetched, or why it is not there. */
export const Wait = ({ of, what }: { readonly of: Remote<unknown>; readonly what: string }) => (
  <p className="nothing" role="status">
    {sayWait(of, what)}
  </p>
)
