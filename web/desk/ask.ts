import type { Picture, PictureReport } from '../picture/picture.ts'

/** What the server answered: a value, a refusal in words, or nothing at all. */
export type Answer<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'gone' }

/** The picture of the reports that fit, and how many did not. */
export type DeskPicture = Picture & { readonly leftOut: number }

export type ReportState = 'waiting' | 'coded' | 'failed'

export type ReportRow = {
  readonly key: string
  readonly id: string
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly state: ReportState
  readonly says: string | null
  readonly claims: number
  readonly recorded: string
}

export type Rows = { readonly rows: readonly ReportRow[]; readonly next: string | null }

export type StoredReport = ReportRow & { readonly hash: string; readonly coding: PictureReport | null }

/** How much the store holds, and how much of it waits to be read. */
export type Status = {
  readonly counts: { readonly reports: number; readonly claims: number; readonly waiting: number }
  /** Days of the first report and of the last, `YYYY-MM-DD`. */
  readonly published: { readonly first: string | null; readonly last: string | null }
}

/** What came of adding reports. */
export type AddedReports = {
  readonly added: readonly { readonly kind: 'new' | 'known' | 'version'; readonly key: string; readonly id: string }[]
  readonly refused?: readonly { readonly where: string; readonly says: string }[]
}

/** Asks the server that sent this page; `path` stands below `/api/v1`. Aborted requests reject as `fetch` does. */
export const ask = <T>(path: string, init: RequestInit = {}): Promise<Answer<T>> =>
  askFor(path, init, response => response.json() as Promise<T>)

/** Asks for plain text. */
export const askText = (path: string, init: RequestInit = {}): Promise<Answer<string>> => askFor(path, init, response => response.text())

async function askFor<T>(path: string, init: RequestInit, read: (response: Response) => Promise<T>): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/v1${path}`, init)
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
