import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type RunningDesk = { readonly address: string; readonly stop: () => Promise<void> }

/** Starts the desk for its tests, over a store of its own that holds the example. */
export async function startDesk(): Promise<RunningDesk> {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'vedette-desk-'))
  // PostgreSQL runs as another user when the tests run as root.
  chmodSync(folder, 0o755)
  const words = ['serve', '--port', '0', '--home', join(folder, 'home'), '--add', join(root, 'examples', 'saraqeb-2020-02-09.txt')]
  const server = spawn(process.execPath, [join(root, 'cli', 'bin', 'vedette.mjs'), ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise<string>((resolve, reject) => {
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
    rmSync(folder, { recursive: true, force: true })
  }
  return { address, stop }
}
