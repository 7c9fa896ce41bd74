import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './ensure.mjs'

/** The desk over a store at `home` to which a file is added first; its address is told once the file is read. */
export async function serveDesk(home, added) {
  const words = ['serve', '--port', '0', '--home', home, '--add', join(root, added)]
  const server = spawn(process.execPath, [join(root, 'cli', 'bin', 'vedette.mjs'), ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise((resolve, reject) => {
    let out = ''
    server.stdout.setEncoding('utf8').on('data', text => {
      out += text
      const found = /The desk: (\S+)/.exec(out)?.[1]
      if (found) resolve(found)
    })
    server.on('exit', code => reject(new Error(`vedette serve ended with code ${code}`)))
  })
  const stop = async () => {
    const ended = new Promise(resolve => server.on('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
  return { address, stop }
}
