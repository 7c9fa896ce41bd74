import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../docs/try/assets/', import.meta.url))
/** The reader with its rules and words; the page, with the map engine in it. */
const budget = { 'read-worker': 400_000, index: 560_000 }

test.each(Object.entries(budget))('the script of %s is small', (name, mostBytes) => {
  if (!existsSync(folder)) return console.warn('docs/try is not built: run "npm run try -- --build"')
  const scripts = readdirSync(folder).filter(file => file.startsWith(`${name}-`) && file.endsWith('.js'))
  expect(scripts).toHaveLength(1)
  expect(gzipSync(readFileSync(folder + scripts[0])).length).toBeLessThan(mostBytes)
})

test('nothing else was bundled as a script', () => {
  if (!existsSync(folder)) return
  expect(readdirSync(folder).filter(file => /\.(m?js|wasm)$/.test(file)).length).toBe(2)
})
