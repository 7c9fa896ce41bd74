// npm run try: builds docs/try, the page that reads a report by itself, and serves it to this machine. -- --build only builds, --serve only serves; --port NUMBER.
import { parseArgs } from 'node:util'
import { buildTry, tryFolder } from './build-try.mjs'
import { ensure, stop } from './ensure.mjs'
import { serveFolder } from './serve-folder.mjs'

const { build, serve, port } = readArguments()
if (!serve) {
  ensure()
  buildTry()
}
if (build) process.exit(0)
const { address } = await serveFolder(tryFolder, port).catch(error =>
  stop(error.code === 'EADDRINUSE' ? `port ${port} is taken: choose another with -- --port NUMBER` : `cannot serve: ${error.message}`)
)
console.log(`Read a report: ${address}   (Ctrl-C ends)`)

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { build: { type: 'boolean' }, serve: { type: 'boolean' }, port: { type: 'string', default: '7420' } }
    })
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) stop(`"${values.port}" is no port: give a number up to 65535`, 2)
    return { build: values.build === true, serve: values.serve === true, port: Number(values.port) }
  } catch (error) {
    return stop(`${error.message}\nusage: npm run try -- [--build | --serve] [--port NUMBER]`, 2)
  }
}
