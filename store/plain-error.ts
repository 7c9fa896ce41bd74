/** The code that PostgreSQL or the system gave with an error or its causes; empty when there is none. */
export function codeOf(error: unknown): string {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as { readonly cause?: unknown }).cause) {
    const { code } = at as { readonly code?: unknown }
    if (typeof code === 'string') return code
  }
  return ''
}

/** Whether the connection broke, so that nobody knows whether what was under way was done. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error)
  if (/^(08...|57P0[123]|ECONN\w+|EPIPE|ETIMEDOUT)$/.test(code)) return true
  return /Connection terminated|Client has encountered a connection error|Client was closed|timeout expired|pool after calling end/i.test(
    innermost(error)
  )
}

/** An error of the world, not ours: `outside` says what happened and what to do, without the words of PostgreSQL or the system. */
export type OutsideError = Error & { readonly outside: string }

/** The same error in words for people, with the remedy where one is known, and the error as its cause. */
export function plainError(error: unknown, where: string): Error {
  const says = innermost(error)
  const tell = (words: string): OutsideError => Object.assign(new Error(`${words} (${says})`, { cause: error }), { outside: words })
  const code = codeOf(error)
  if (code === '53100' || code === 'ENOSPC')
    return tell(`the disk of ${where} is full: free some space and try again; what was kept is safe`)
  if (code === '42501') return tell(`${where} refuses its user the right: grant it CREATE on the database, or use the database's owner`)
  if (code === '25006') return tell(`${where} is read-only: point DATABASE_URL to the primary server`)
  if (code === '28P01' || code === '28000') return tell(`${where} refuses the user or password: correct DATABASE_URL`)
  if (code === '3D000') return tell(`${where} does not exist: create the database, or correct DATABASE_URL`)
  if (code === '53300') return tell(`${where} has no connection left: raise its max_connections, or close other programs`)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return tell(`${where} is not known to the network: correct DATABASE_URL`)
  if (isLost(error)) return tell(`the connection to ${where} was lost: see that the server runs, and try again`)
  if (code === 'EACCES' || code === 'EPERM') return tell(`no permission in ${where}: make the folder writable for you, or set VEDETTE_HOME`)
  if (error instanceof Error && error.cause !== undefined && says !== error.message) return new Error(says, { cause: error })
  return error instanceof Error ? error : new Error(String(error))
}

/** The message of the innermost cause that drivers wrap in their own. */
function innermost(error: unknown): string {
  let says = String(error)
  for (let at = error; at instanceof Error; at = at.cause) {
    if (!at.message.startsWith('Failed query')) {
      says = at.message || codeOf(at)
      break
    }
  }
  return says
}
