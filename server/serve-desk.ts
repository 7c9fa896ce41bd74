import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { deskHeaders } from './secure.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.pbf': 'application/x-protobuf',
  '.bin': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8'
}

/** Serves the files of the desk's folder: `desk.html` at `/`, what it loads by name. */
export function serveDesk(app: FastifyInstance, folder: string): void {
  const pack = packer()
  app.get('/', { schema: { hide: true } }, async (_request, reply) => {
    const page = await readUnder(folder, 'desk.html')
    return page === undefined ? sayNotBuilt(reply) : sendFile(reply, 'desk.html', page)
  })
  app.get<{ Params: { readonly '*': string } }>('/*', { schema: { hide: true } }, async ({ params: { '*': path }, headers }, reply) => {
    const file = /^\/?api(\/|$)/.test(path) ? undefined : await readUnder(folder, path)
    if (file === undefined) return reply.callNotFound()
    if (!isHashed(path) || !/\.(js|mjs|css|pbf)$/.test(path)) return sendFile(reply, path, file)
    reply.header('vary', 'accept-encoding')
    const isPacked = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
    return isPacked ? sendFile(reply.header('content-encoding', 'gzip'), path, await pack(path, file)) : sendFile(reply, path, file)
  })
}

/** The bytes of a file under a folder; undefined when there is none, or when the path leads out of the folder, by links too. */
async function readUnder(folder: string, path: string): Promise<Buffer | undefined> {
  const isPlain = path.split('/').every(part => /^[\w@-][\w@.+-]*$/.test(part))
  if (!isPlain || types[extname(path).toLowerCase()] === undefined) return undefined
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))])
    return file.startsWith(root + sep) ? await readFile(file) : undefined
  } catch {
    return undefined
  }
}

const isHashed = (path: string): boolean => /^assets\/.*-[\w-]{8,}\.\w+$/.test(path)

/** Packs files that never change, each once. */
function packer(): (path: string, bytes: Buffer) => Promise<Buffer> {
  const packed = new Map<string, Promise<Buffer>>()
  return (path, bytes) => {
    const known = packed.get(path) ?? promisify(gzip)(bytes)
    packed.set(path, known)
    return known
  }
}

/** The bundler names what lies in `assets/` by a hash of it, so that it never changes; all else is asked for anew. */
function sendFile(reply: FastifyReply, path: string, bytes: Buffer): FastifyReply {
  return reply
    .headers(deskHeaders)
    .header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    .type(types[extname(path).toLowerCase()] ?? 'application/octet-stream')
    .send(bytes)
}

const sayNotBuilt = (reply: FastifyReply): FastifyReply =>
  reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send(
      'The desk is not built yet. Run "npm run build" in the folder of Vedette, and load this page again.\nThe API answers at /api/v1/status.\n'
    )
