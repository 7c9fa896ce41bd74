import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, for tests that run the program as it is run: built. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The built program. */
export const vedette = join(root, 'cli', 'bin', 'vedette.mjs')

/** Builds what is stale; throws with the compiler's words when there is nothing to run then. */
export function ensureBuilt(): void {
  const words = ['-e', "import('./setup/ensure.mjs').then(setup => setup.ensure())"]
  const built = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  if (!existsSync(join(root, 'cli', 'dist', 'main.js'))) throw new Error(`the program cannot be built: ${built.stdout}${built.stderr}`)
}

/** A new folder that the database's user may pass, too. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vedette-cli-'))
  chmodSync(folder, 0o711)
  return folder
}

/** What writes all that was coded, as it is. */
export const codings: readonly string[] = ['export', '--format', 'jsonl', '--as-is']

export type Run = { readonly code: number | null; readonly out: string; readonly err: string }

/** The environment of a program that keeps its picture in a folder. */
export function homeEnvironment(home: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...others } = process.env
  return { ...others, VEDETTE_HOME: home }
}

/** Runs the program to its end with a picture of its own. */
export function runBuilt(words: readonly string[], home: string, input = '', more: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [vedette, ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...homeEnvironment(home), ...more }
  })
  return { code: status, out: stdout, err: stderr }
}
