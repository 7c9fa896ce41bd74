import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../setup/try.mjs', import.meta.url))

/** Why the page cannot be served, or undefined. */
export const whyNotServed = (): string | undefined =>
  existsSync(new URL('../../docs/try/files/files.json', import.meta.url))
    ? undefined
    : 'docs/try is not built: run "npm run try -- --build"'

/** Serves the built page for its tests, by the server of `npm run try`. */
export async function serveTry(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = spawn(process.execPath, [program, '--serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /http:\S+/.exec(text)?.[0]
      if (found) resolve(found)
    })
    server.on('exit', code => reject(new Error(`the server of the page ended with code ${code}`)))
  })
  return { address, stop: () => void server.kill() }
}
