import { codeReport, hashText, type Report } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'
import { readExample } from '../read-example.ts'
import { claimRules } from './index.ts'

const code = (raw: string) => {
  const report: Report = { id: 'example', hash: `sha256:${hashText(raw)}`, raw, format: 'text', published: '2024-05-15', notes: [] }
  return codeReport(report, knowledge)
}
const cases = claimRules.flatMap(rule => rule.patterns.map(pattern => ({ rule, pattern, type: pattern.type ?? rule.type })))

describe.each(cases)('$rule.rule: $pattern.when', ({ rule, pattern, type }) => {
  test.each(pattern.says.map(readExample))('says "$text"', async example => {
    const { claims } = await code(example.text)
    const claim =
      claims.find(one => one.kind === rule.kind && one.type === type) ??
      claims.find(one => one.kind === rule.kind && one.type.split('/')[0] === type.split('/')[0])
    expect(claim, `claims: ${claims.map(one => `${one.kind} ${one.type} (${one.rule})`).join('; ') || 'none'}`).toBeDefined()
    for (const { role, words } of example.roles) {
      const filled = (claim?.[role as 'by' | 'to' | 'at'] ?? []).map(one => one.words)
      expect(
        filled.some(one => shareWord(one, words)),
        `${role}: ${filled.join(' + ') || 'none'}`
      ).toBe(true)
    }
  })
  if (pattern.not) {
    test.each(pattern.not)('is not said by "%s"', async text => {
      const { claims } = await code(text)
      expect(claims.filter(one => one.rule.startsWith(`${rule.rule}: `)).map(one => one.rule)).toEqual([])
    })
  }
})

/** Whether two ways to cut a phrase mean the same: "30 students", "students from Jangebe". */
function shareWord(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu)
      ?.filter(word => !/^(the|of|in|from|and|by|its|al)$/.test(word)) ?? []
  return a === b || words(a).some(word => words(b).includes(word))
}
