import { expect, it } from 'vitest'
import { exampleCoded } from './example-coded.ts'
import { toLine } from './to-line.ts'
import { writeJson } from './write-json.ts'

const line = toLine(exampleCoded, 'clean')

it.each([0, 1, 3])('is an array of %d reports', count => {
  const lines = Array.from({ length: count }, () => line)
  expect(JSON.parse(writeJson(lines))).toEqual(lines)
})
