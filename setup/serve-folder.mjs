import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2'
}

/** Serves the files of a folder to this machine alone, as any static server does, and gives its address. Port 0 is any that is free. */
export function serveFolder(folder, port) {
  const server = createServer((request, response) => {
    const path = fileOf(folder, request.url ?? '/')
    if (path === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return void response.writeHead(404).end()
    const type = types[extname(path)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'content-length': statSync(path).size, 'cache-control': 'no-cache' })
    if (request.method === 'HEAD') return void response.end()
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = `http://127.0.0.1:${server.address().port}/`
      resolve({ address, stop: () => void server.close().closeAllConnections() })
    })
  })
}

/** The file that an address names, or undefined when it is none of the folder's. */
export function fileOf(folder, url) {
  try {
    const asked = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const path = join(folder, asked.endsWith('/') ? `${asked}index.html` : asked)
    return path.startsWith(folder + sep) && statSync(path).isFile() ? path : undefined
  } catch {
    return undefined
  }
}
