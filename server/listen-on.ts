import type { FastifyInstance } from 'fastify'
import type { Bound } from './secure.ts'

type Place = { readonly port: number; readonly host: string; readonly bound: Bound; readonly onLog: (line: string) => void }

/** Listens, and gives the address to open. */
export async function listenOn(app: FastifyInstance, { port, host, bound, onLog }: Place): Promise<string> {
  const loopback = isLoopback(host)
  bound.loopback = loopback
  bound.host = host
  try {
    await app.listen({ port, host })
  } catch (error) {
    throw new Error(sayWhy(error as NodeJS.ErrnoException, port, host), { cause: error })
  }
  const address = app.server.address()
  bound.port = typeof address === 'object' && address !== null ? address.port : port
  if (!loopback) onLog(`listening on ${host}: whoever has an account can log in`)
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}`
}

function sayWhy({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `port ${port} is taken: stop what uses it, or give another with --port`
  if (code === 'EACCES') return `port ${port} may not be used by this user: give one above 1023 with --port`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `this machine has no address ${host}: give 127.0.0.1 with --host`
  return `cannot listen on ${host}, port ${port}: ${message}`
}

/** Whether an address is this machine's alone. */
export const isLoopback = (host: string): boolean => /^(127\.\d+\.\d+\.\d+|::1|localhost)$/.test(host)
