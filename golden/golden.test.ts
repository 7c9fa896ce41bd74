import { fileURLToPath } from 'node:url'
import { loadKnowledge } from '@vedette/lexicon'
import { loadEncoder } from '@vedette/models'
import { expect, test } from 'vitest'
import { codeGolden, loadGolden, missesOf } from './code-golden.ts'

const reports = loadGolden(fileURLToPath(new URL('./reports', import.meta.url)))
const knowledge = await loadKnowledge(await loadEncoder())

test.each(reports.map(golden => [golden.name, golden] as const))('%s: misses are as committed', async (_, golden) => {
  expect(golden.outlet ?? '', 'a made-up report says so in its outlet line').toMatch(/invented/)
  for (const claim of golden.claims) expect(golden.text.replace(/\s+/g, ' '), 'quotes are verbatim').toContain(claim.quote)
  expect(missesOf(await codeGolden(golden, knowledge))).toBe(golden.misses)
})
