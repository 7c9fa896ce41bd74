import { expect, it } from 'vitest'
import { loadAreas } from './load-areas.ts'

it('has the outlines of the countries asked for, and no others', () => {
  const { world, provinces } = loadAreas(['SD', 'UA', 'XX', '../SY'])
  expect(world?.type).toBe('Topology')
  expect(Object.keys(provinces)).toEqual(['SD', 'UA'])
  expect(provinces.SD?.type).toBe('Topology')
})
