import type { Get } from './get.ts'

/** Gets pages as `get` does, and asks for those that were got before only if they have changed since: else the status is 304 and the body empty. */
export function ifChanged(get: Get): Get {
  const marks = new Map<string, Readonly<Record<string, string>>>()
  return async (url, headers) => {
    const got = await get(url, { ...headers, ...marks.get(url) })
    const { etag, 'last-modified': modified } = got.headers
    if (got.status === 200)
      marks.set(url, { ...(etag ? { 'if-none-match': etag } : {}), ...(modified ? { 'if-modified-since': modified } : {}) })
    return got
  }
}
