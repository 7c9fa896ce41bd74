import { expect, it } from 'vitest'
import { coderVersion } from './coder-version.ts'

it('names the version and what a coding comes of, alike each time', () => {
  const version = coderVersion()
  expect(version).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{12}$/)
  expect(coderVersion()).toBe(version)
})
