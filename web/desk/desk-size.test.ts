import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../dist/desk/assets/', import.meta.url))
const mostBytes = 700_000

test('the first load is small', context => {
  if (!existsSync(folder)) context.skip('the desk is not built: run "npm run build"')
  const scripts = readdirSync(folder).filter(name => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  // With the map engine in it, which takes about half.
  expect(scripts.reduce((sum, name) => sum + gzipSync(readFileSync(folder + name)).length, 0)).toBeLessThan(mostBytes)
})
