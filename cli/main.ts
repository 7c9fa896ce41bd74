import { readFileSync } from 'node:fs'
import { runCommandLine } from './command-line.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }

process.exitCode = await runCommandLine(process.argv.slice(2), version)
