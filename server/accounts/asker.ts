import type { Asker, Scope } from '@vedette/store'
import type { FastifyRequest } from 'fastify'

/** Who asks: an account by its session or token, or whoever is on this machine, where no accounts are asked for. */
export type Asking = Omit<Asker, 'how'> & { readonly how: Asker['how'] | 'local' }

declare module 'fastify' {
  interface FastifyRequest {
    asking: Asking | undefined
  }
}

/** Whoever is on this machine may do all. */
export const local: Asking = { account: 'local', how: 'local', scopes: ['read', 'add', 'review', 'feeds', 'takedown', 'admin'] }

/** What a request must be allowed, by the route that answers it; nothing for what anybody may ask. */
export function neededScope({ method, routeOptions: { url = '' } }: FastifyRequest): Scope | undefined {
  if (open.has(url)) return undefined
  const reads = method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
  if (url === '/api/v1/audit') return 'admin'
  if (reads) return 'read'
  if (url === '/api/v1/reports') return 'add'
  if (url.endsWith('/reviews')) return 'review'
  if (url === '/api/v1/feeds') return 'feeds'
  return url === '/api/v1/takedowns' ? 'takedown' : 'admin'
}

/** What tells nothing of what is kept: pages to log in by, and whether the server is well. */
const open: ReadonlySet<string> = new Set(['/login', '/logout', '/health/live', '/health/ready'])
