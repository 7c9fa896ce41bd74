import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../docs/try/assets/', import.meta.url))
/** The reader with its rules and words, which grow; the page, with the map engine in it. */
const budget = { 'read-worker': 500_000, index: 540_000 }

beforeEach(context => {
  if (!existsSync(folder)) context.skip('docs/try is not built: run "npm run try -- --build"')
})

test.each(Object.entries(budget))('the script of %s is small', (name, mostBytes) => {
  const scripts = readdirSync(folder).filter(file => file.startsWith(`${name}-`) && file.endsWith('.js'))
  expect(scripts).toHaveLength(1)
  expect(gzipSync(readFileSync(folder + scripts[0])).length).toBeLessThan(mostBytes)
})

test('whose work is bundled stands beside it', () => {
  const licences = readFileSync(`${folder}../licences.txt`, 'utf8')
  for (const name of ['maplibre-gl', 'react', 'parse5', 'onnxruntime-web']) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
})

test('nothing else was bundled as a script', () => {
  expect(readdirSync(folder).filter(file => /\.(m?js|wasm)$/.test(file)).length).toBe(2)
})
