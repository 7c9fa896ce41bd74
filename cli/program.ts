import { readFileSync } from 'node:fs'
import { runCommandLine } from './command-line.ts'
import type { ExitCode } from './exit-codes.ts'

/** Runs the command line of this package. */
export function runProgram(words: readonly string[]): Promise<ExitCode> {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }
  return runCommandLine(words, version)
}
