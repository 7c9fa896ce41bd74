import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { firstPaths } from './asked-first.ts'
import { readDeskChoice } from './desk-choice.ts'

const folder = fileURLToPath(new URL('../dist/desk/assets/', import.meta.url))
const mostBytes = 700_000

test('the first load is small', context => {
  if (!existsSync(folder)) context.skip('the desk is not built: run "npm run build"')
  const scripts = readdirSync(folder).filter(name => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  // With the map engine in it, which takes about half.
  expect(scripts.reduce((sum, name) => sum + gzipSync(readFileSync(folder + name)).length, 0)).toBeLessThan(mostBytes)
})

test.each([
  ['', '/situation?'],
  ['#at=2031-03-02&area=Keth', '/situation?at=2031-03-02&area=Keth'],
  // Until what day the reports go must be known first.
  ['#known=2031-03-02', undefined],
  ['#recorded=2031-03-02T10:00:00Z', undefined],
  ['#tab=list', undefined]
])('with "%s" the first questions have the situation as %s', (hash, path) => {
  expect(firstPaths(readDeskChoice(hash)).filter(each => each.startsWith('/situation'))).toEqual(path === undefined ? [] : [path])
})
