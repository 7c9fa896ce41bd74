import type { Routes } from './api.ts'

export type { Named, Routes } from './api.ts'

export type ClientOptions = {
  /** Where the server is: `http://127.0.0.1:4160`. */
  readonly origin: string
  /** A token, where the server asks who one is. */
  readonly token?: string | undefined
  /** Another fetch than the platform's. */
  readonly fetch?: typeof fetch | undefined
}

/** A problem that the server answered with (RFC 9457). */
export type ApiError = Error & {
  readonly status: number
  readonly problem:
    | { readonly title: string; readonly status: number; readonly detail: string; readonly suggestions?: readonly string[] }
    | undefined
}

export type Route = keyof Routes
type Parts<Name extends string, Own> = keyof Own extends never
  ? unknown
  : Record<never, never> extends Own
    ? { readonly [Key in Name]?: Own }
    : { readonly [Key in Name]: Own }

/** What a route is given: what stands in its path, what it is asked by, and what it is sent. */
export type Given<Name extends Route> = Parts<'path', Routes[Name]['path']> &
  Parts<'query', Routes[Name]['query']> &
  (Routes[Name]['body'] extends undefined ? unknown : { readonly body: Routes[Name]['body']; readonly contentType?: string }) & {
    readonly signal?: AbortSignal
  }

type Streamed = { [Name in Route]: Routes[Name]['gives'] extends 'stream' ? Name : never }[Route]
type Paged = {
  [Name in Route]: Routes[Name]['gives'] extends { readonly rows: readonly unknown[]; readonly next: string | null } ? Name : never
}[Route]
type RowOf<Name extends Paged> = Routes[Name]['gives'] extends { readonly rows: readonly (infer Row)[] } ? Row : never

export type Client = {
  /** Asks a route that gives JSON. Rejects with an `ApiError` when the server answers with a problem. */
  readonly ask: <Name extends Exclude<Route, Streamed>>(route: Name, given: Given<Name>) => Promise<Routes[Name]['gives']>
  /** All rows of a list, page after page. */
  readonly rows: <Name extends Paged>(route: Name, given: Given<Name>) => AsyncGenerator<RowOf<Name>>
  /** Opens a route that gives a file or goes on without end: an export, a report's text, the changes. */
  readonly open: <Name extends Streamed>(route: Name, given: Given<Name>) => Promise<Response>
}

/** A client of a server's API. */
export function createClient({ origin, token, fetch: send = fetch }: ClientOptions): Client {
  const request = async (route: string, given: AnyGiven): Promise<Response> => {
    const [method = 'GET', path = ''] = route.split(' ')
    const url = new URL(
      `/api/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(given.path?.[name] ?? '')))}`,
      origin
    )
    for (const [name, value] of Object.entries(given.query ?? {})) if (value !== undefined) url.searchParams.set(name, String(value))
    const isPlain = typeof given.body === 'string' || given.body instanceof Uint8Array
    const response = await send(url, {
      method,
      ...(given.body === undefined ? {} : { body: isPlain ? (given.body as string) : JSON.stringify(given.body) }),
      ...(given.signal === undefined ? {} : { signal: given.signal }),
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(given.body === undefined ? {} : { 'content-type': given.contentType ?? 'application/json' })
      }
    })
    if (!response.ok) throw await errorOf(response)
    return response
  }
  const ask = async (route: string, given: AnyGiven): Promise<unknown> => (await request(route, given)).json()
  async function* rows(route: string, given: AnyGiven): AsyncGenerator<unknown> {
    let cursor: string | undefined
    do {
      const page = (await ask(route, { ...given, query: { ...given.query, ...(cursor === undefined ? {} : { cursor }) } })) as Page
      yield* page.rows
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
  }
  return { ask, rows, open: request } as unknown as Client
}

type Page = { readonly rows: readonly unknown[]; readonly next: string | null }
type AnyGiven = {
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly contentType?: string
  readonly signal?: AbortSignal
}

async function errorOf(response: Response): Promise<ApiError> {
  const problem = (await response.json().catch(() => undefined)) as ApiError['problem']
  return Object.assign(new Error(problem?.detail ?? `${response.status} ${response.statusText}`), { status: response.status, problem })
}
