import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problemError } from './problem.ts'

/** Where the server listens; before it does, as if on any port of this machine's own address. */
export type Bound = { loopback: boolean; host: string | undefined; port: number | undefined; readonly origin?: string | undefined }

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY'
} as const

/** Headers of every answer of the API: it shows nothing and runs nothing. */
export const apiHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store'
}

/** Headers of the desk's files: it runs its own scripts, speaks to its own server, and to nobody else. */
export const deskHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'"
  ].join('; ')
}

/** Headers of the page to log in by: it runs nothing, and sends its form to its own server. */
export const pageHeaders: Readonly<Record<string, string>> = {
  ...apiHeaders,
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
}

/** Headers of a report's own bytes: a page that somebody sent is to be kept, not shown. */
export const rawHeaders: Readonly<Record<string, string>> = {
  ...apiHeaders,
  'content-security-policy': "default-src 'none'; sandbox"
}

/** Puts headers on every answer, and refuses what pages of others have a browser ask of this server. */
export function secure(app: FastifyInstance, bound: Bound): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(apiHeaders)
    refuseForeignHost(request, bound)
    refuseForeignOrigin(request)
  })
}

const own: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** A page may give its own name this machine's address (DNS rebinding), and so read what is served here: its requests bear that name. */
function refuseForeignHost({ headers: { host = '' } }: FastifyRequest, { loopback, host: bound, port, origin }: Bound): void {
  // Who comes by the address that the server was told to have is answered; who comes from this machine, too.
  if (origin !== undefined && host.toLowerCase() === new URL(origin).host) return
  if (!loopback && origin === undefined) return
  const [, name = '', given] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host.toLowerCase()) ?? []
  if ((own.has(name) || name === bound) && (port === undefined || Number(given ?? 80) === port)) return
  const at = port === undefined ? '' : `:${port}`
  throw problemError(403, `this server does not answer for the host "${host.slice(0, 100)}"; ask for 127.0.0.1${at} or localhost${at}`)
}

function refuseForeignOrigin({ method, headers }: FastifyRequest): void {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return
  const { origin, host = '' } = headers
  const foreign = origin === undefined ? headers['sec-fetch-site'] === 'cross-site' : !isOwnOrigin(origin, host)
  if (foreign) throw problemError(403, `pages of ${(origin ?? 'another site').slice(0, 100)} may not change what is kept here`)
}

const isOwnOrigin = (origin: string, host: string): boolean =>
  URL.canParse(origin) && URL.canParse(`http://${host}`) && new URL(origin).host === new URL(`http://${host}`).host
