import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isPublic, lookUpIf } from './guard-address.ts'

/** What the web answered. */
export type Got = {
  /** Where the answer came from, after redirects. */
  readonly url: string
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The body, decompressed. */
  readonly bytes: Uint8Array
}

/** Gets a page of the web. Throws one sentence with the reason when it cannot or must not. */
export type Get = (url: string, headers?: Readonly<Record<string, string>>) => Promise<Got>

export type GetOptions = {
  /** Whether an address of the internet protocol may be asked; the public ones by default. Tests name their own. */
  readonly mayAsk?: (address: string) => boolean
  /** Bytes of a body, decompressed. */
  readonly longest?: number
  /** Milliseconds for the whole answer, redirects and all. */
  readonly patience?: number
}

export const userAgent = 'Vedette/0.1 (reads reports of armed conflict)'
const mostRedirects = 5

/** What gets pages over http and https: of the public web only, after each redirect too, within bounds of size and time. Sends no cookies, keeps none. */
export function makeGet({ mayAsk = isPublic, longest = 20_000_000, patience = 30_000 }: GetOptions = {}): Get {
  return async (given, headers = {}) => {
    const signal = AbortSignal.timeout(patience)
    let url = readAddressOf(given)
    for (let redirects = 0; ; redirects++) {
      if (redirects > mostRedirects) throw new Error(`it is redirected more than ${mostRedirects} times`)
      const answer = await ask(url, headers, mayAsk, signal).catch((error: unknown) => {
        throw signal.aborted ? new Error(`it did not answer within ${patience / 1000} s`) : error
      })
      const status = answer.statusCode ?? 0
      const to = answer.headers.location
      if ([301, 302, 303, 307, 308].includes(status) && to !== undefined) {
        answer.destroy()
        url = readAddressOf(to, url.href)
        continue
      }
      return { url: url.href, status, headers: flat(answer), bytes: await readBody(answer, longest, signal, patience) }
    }
  }
}

function readAddressOf(given: string, base?: string): URL {
  if (!URL.canParse(given, base)) throw new Error(`"${given.slice(0, 200)}" is no address of the web`)
  const url = new URL(given, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error(`only http and https are fetched, not ${url.protocol}`)
  if (url.username !== '' || url.password !== '') throw new Error('an address with a name and password in it is not fetched')
  url.hash = ''
  return url
}

function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  mayAsk: (address: string) => boolean,
  signal: AbortSignal
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !mayAsk(host)) return Promise.reject(new Error(`${host} is not of the public web`))
  const { request } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        signal,
        agent: false,
        lookup: lookUpIf(mayAsk),
        headers: {
          'user-agent': userAgent,
          accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
          ...headers
        }
      },
      resolve
    )
      .on('error', reject)
      .end()
  })
}

/** Reads a body up to its bound: what unpacks to more is cut off, and refused. */
async function readBody(answer: IncomingMessage, longest: number, signal: AbortSignal, patience: number): Promise<Uint8Array> {
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    answer.headers['content-encoding']?.trim().toLowerCase() ?? ''
  ]
  const body = unpack ? answer.pipe(unpack()) : answer
  if (unpack) answer.on('error', error => body.destroy(error))
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of body as AsyncIterable<Uint8Array>) {
      size += part.length
      if (size > longest) throw new Error(`it is longer than ${longest} bytes`)
      parts.push(part)
    }
  } catch (error) {
    throw signal.aborted ? new Error(`it did not answer within ${patience / 1000} s`) : error
  } finally {
    answer.destroy()
  }
  return Buffer.concat(parts)
}

const flat = ({ headers }: IncomingMessage): Got['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]))
