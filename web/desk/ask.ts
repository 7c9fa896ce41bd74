import type { Named, Routes } from '@vedette/client'
import type { Picture, PictureReport } from '../picture/picture.ts'
import { takeBegun } from './begun.ts'

/** What the server answered: a value, a refusal in words, or nothing at all. */
export type Answer<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'gone' }

/** The picture of the reports that fit, and how many did not. */
export type DeskPicture = Picture & { readonly leftOut: number }

export type ReportRow = Named['reportRow']

export type Rows = Routes['GET /reports']['gives']

/** A report as it is kept, and how it was read. */
export type StoredReport = Omit<Named['storedReport'], 'coding'> & { readonly coding: PictureReport | null }

/** How much the store holds, and how much of it waits to be read. */
export type Status = Named['status']

/** What came of adding reports. */
export type AddedReports = Named['adding']

/** Asks the server that sent this page; `path` stands below `/api/v1`. Aborted requests reject as `fetch` does. */
export const ask = <T>(path: string, init: RequestInit = {}): Promise<Answer<T>> =>
  askFor(path, init, response => response.json() as Promise<T>)

/** Asks for plain text. */
export const askText = (path: string, init: RequestInit = {}): Promise<Answer<string>> => askFor(path, init, response => response.text())

async function askFor<T>(path: string, init: RequestInit, read: (response: Response) => Promise<T>): Promise<Answer<T>> {
  try {
    const begun = init.method === undefined ? takeBegun(path) : undefined
    const response = await (begun ?? fetch(`/api/v1${path}`, init))
    if (response.ok) return { kind: 'ready', value: await read(response) }
    return { kind: 'refused', says: sayProblem(await response.json().catch(() => undefined), response.status) }
  } catch (error) {
    if (init.signal?.aborted) throw error
    return { kind: 'gone' }
  }
}

/** The words of a problem (RFC 9457), else of the status. */
export function sayProblem(value: unknown, status: number): string {
  const { title, detail } = (typeof value === 'object' && value !== null ? value : {}) as { title?: unknown; detail?: unknown }
  for (const words of [detail, title]) if (typeof words === 'string' && words) return asSentence(words)
  return `The server answered ${status} and did not say why.`
}

const asSentence = (words: string): string => {
  // The name of a file or an address is left as it is.
  const start = /^\S*[./:]/.test(words) ? words.charAt(0) : words.charAt(0).toUpperCase()
  return `${start}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`
}
