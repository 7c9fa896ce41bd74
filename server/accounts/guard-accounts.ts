import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import type { Store } from '@vedette/store'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problemError } from '../problem.ts'
import { type Asking, local, neededScope } from './asker.ts'

/** How accounts are asked for. `origin` is the address by which people come, where it is not this machine's own. */
export type AccountOptions = { readonly origin?: string | undefined }

/** The cookie of a session. Its prefix has browsers take it from this host alone, over TLS. */
export const cookieName = (origin: string | undefined): string => (origin?.startsWith('https:') ? '__Host-vedette' : 'vedette')

/** Requests of one address in a minute. */
const mostRequests = 600

/** Finds out who asks, refuses what they may not do, and notes each change before it is made. */
export async function guardAccounts(app: FastifyInstance, store: Store, accounts: AccountOptions | undefined): Promise<void> {
  app.decorateRequest('asking', undefined)
  if (accounts !== undefined) {
    await app.register(cookie)
    await app.register(rateLimit, {
      max: mostRequests,
      timeWindow: 60_000,
      errorResponseBuilder: (_request, { after }) => problemError(429, `too many requests from this address; wait ${after}, and ask again`)
    })
  }
  app.addHook('onRequest', async (request, reply) => {
    request.asking = accounts === undefined ? local : await findAsking(request, store, cookieName(accounts.origin))
    const path = request.url.split('?', 1)[0] ?? ''
    if (request.asking === undefined && path === '/') return reply.redirect('/login', 303)
    if (path.startsWith('/api/') || path === '/metrics') refuseUnallowed(request)
  })
  app.addHook('preHandler', async request => {
    if (!changes(request)) return
    const { account = '', how = 'local' } = request.asking ?? {}
    nameHand(request)
    // Before the change: none is made that is not noted.
    await store.accounts.note({ who: account, how, what: sayWhat(request), outcome: 'asked' })
  })
  app.addHook('onResponse', async (request, reply) => {
    if (!changes(request) || reply.statusCode < 400) return
    const { account = 'nobody', how = 'local' } = request.asking ?? {}
    await store.accounts.note({ who: account, how, what: sayWhat(request), outcome: `refused: ${reply.statusCode}` }).catch(() => undefined)
  })
}

const changes = ({ method, url }: FastifyRequest): boolean => url.startsWith('/api/') && !/^(GET|HEAD|OPTIONS)$/.test(method)

async function findAsking({ headers, cookies }: FastifyRequest, { accounts }: Store, name: string): Promise<Asking | undefined> {
  const [, token] = /^Bearer (\S+)$/i.exec(headers.authorization ?? '') ?? []
  // A token that is none is not made up for by a cookie.
  if (headers.authorization !== undefined) return token === undefined ? undefined : accounts.ofToken(token)
  const secret = cookies[name]
  return secret === undefined ? undefined : accounts.ofSession(secret)
}

function refuseUnallowed(request: FastifyRequest): void {
  const scope = neededScope(request)
  const { asking } = request
  if (scope === undefined) return
  if (asking === undefined)
    throw problemError(401, 'nobody is logged in; log in at /login, or send a token: Authorization: Bearer vedette_…')
  if (!asking.scopes.includes(scope)) throw problemError(403, `"${asking.account}" may not do this: it takes the right to "${scope}"`)
  // A browser sends cookies with whatever a page has it ask: the page must be our own.
  const { origin, 'sec-fetch-site': site } = request.headers
  if (asking.how === 'session' && changes(request) && origin === undefined && site !== 'same-origin')
    throw problemError(403, 'a change by a session must come from a page of this server; programs send a token')
}

/** Decisions and takedowns bear the name of the account that makes them, whatever a body says. */
function nameHand({ body, asking }: FastifyRequest): void {
  if (asking === undefined || asking.how === 'local') return
  if (typeof body === 'object' && body !== null && !Buffer.isBuffer(body) && 'by' in body) Object.assign(body, { by: asking.account })
}

/** What was asked for, without what it says: what is struck out must not stand in the log. */
function sayWhat({ method, routeOptions: { url = '' }, params, body }: FastifyRequest): string {
  const { report, decision } = (Buffer.isBuffer(body) ? {} : (body ?? {})) as { readonly report?: unknown; readonly decision?: unknown }
  const details = {
    ...(params as object),
    ...(typeof report === 'string' ? { report } : {}),
    ...(typeof decision === 'string' ? { decision } : {})
  }
  const says = Object.entries(details).map(([name, value]) => ` ${name}=${String(value).slice(0, 100)}`)
  return `${method} ${url}${says.join('')}`
}
