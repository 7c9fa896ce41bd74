import { codeReport, findRelations, hashText, type Report } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'
import { readExample } from '../read-example.ts'
import { relationRules } from './index.ts'
import { loadRelations } from './load-relations.ts'

const relations = loadRelations()
const read = async (raw: string) => {
  const report: Report = { id: 'example', hash: `sha256:${hashText(raw)}`, raw, format: 'text', published: '2024-05-15', notes: [] }
  const { text, sentences, mentions } = await codeReport(report, knowledge)
  return findRelations(text, sentences, mentions, relations)
}
const cases = relationRules.flatMap(rule => rule.patterns.map(pattern => ({ rule, pattern })))

describe.each(cases)('$rule.rule: $pattern.when', ({ rule, pattern }) => {
  test.each(pattern.says.map(readExample))('says "$text"', async example => {
    const found = (await read(example.text)).filter(({ kind }) => kind === rule.relation)
    const told = found.map(({ from, to }) => `${from.words} → ${to.words}`)
    const words = (role: string) => example.roles.filter(one => one.role === role).map(one => one.words)
    const [by, to] = words('to').length > 0 ? [words('by'), words('to')] : [words('by').slice(0, 1), words('by').slice(1)]
    for (const from of by)
      for (const other of to)
        expect(
          found.some(one => meet(one.from.words, from) && meet(one.to.words, other)),
          `${from} → ${other}, not ${told.join('; ') || 'none'}`
        ).toBe(true)
  })
  if (pattern.not)
    test.each(pattern.not)('is not said by "%s"', async text => {
      const found = (await read(text)).filter(one => one.rule.startsWith(`${rule.rule}: `))
      expect(found.map(({ from, to }) => `${from.words} → ${to.words}`)).toEqual([])
    })
})

const meet = (a: string, b: string): boolean => a.includes(b) || b.includes(a)
