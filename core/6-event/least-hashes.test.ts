import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Least, leastsByKernel, leastsPlainly } from './least-hashes.ts'

describe('the kernel', () => {
  const byKernel = leastsByKernel() as Least

  it('runs here', () => {
    expect(byKernel).toBeDefined()
  })

  it('finds the same as plain TypeScript', () => {
    fc.assert(
      fc.property(fc.int32Array({ maxLength: 300 }), shingles => {
        expect(byKernel(shingles)).toEqual(leastsPlainly(shingles))
      })
    )
  })

  // 16,128 shingles go into its memory at once.
  it.each([0, 1, 15_999, 16_127, 16_128, 16_129, 40_000])('finds the same of %i shingles', count => {
    const shingles = Int32Array.from({ length: count }, (_, at) => Math.imul(at + 1, 0x9e3779b9))
    expect(byKernel(shingles)).toEqual(leastsPlainly(shingles))
  })
})
