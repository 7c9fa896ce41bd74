import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { fileOf } from './serve-folder.mjs'

const folder = dirname(fileURLToPath(import.meta.url))

it('gives files of its folder and no others', () => {
  expect(fileOf(folder, '/serve-folder.mjs?a=b')).toBe(join(folder, 'serve-folder.mjs'))
  for (const url of ['/gone', '/', '/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/%00', '/%'])
    expect(fileOf(folder, url), url).toBeUndefined()
})
