import { existsSync, readFileSync } from 'node:fs'

/** The version of this package, be its sources run or what was built of them. */
export function ownVersion(): string {
  const beside = new URL('./package.json', import.meta.url)
  const file = existsSync(beside) ? beside : new URL('../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}
