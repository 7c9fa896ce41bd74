import { expect, it } from 'vitest'
import { exampleClaim, exampleLine } from '../line-example.ts'
import { readAnswers } from './uds-ih2.ts'

const text = 'They left before the walls could fall .'
const target = (word: string, at: number, label: number) => ({ span1: [at, at + 1] as const, label, span_text: word })

it('asks the claim of each predicate', () => {
  const line = exampleLine([
    exampleClaim({ type: 'leave', span: [0, 9], stance: 'denied' }),
    exampleClaim({ type: 'fall', span: [17, 37], stance: 'possible' })
  ])
  const read = readAnswers({ text, targets: [target('left', 1, 2.5), target('fall', 6, -0.5), target('walls', 4, -2)] }, line)
  expect(read.map(({ gold, found }) => [gold, found])).toEqual([
    ['yes', 'no'],
    ['open', 'open'],
    ['no', 'yes']
  ])
  expect(read.map(({ why }) => why)).toEqual(['denied', 'possible', 'no claim'])
})

it('leaves open what stands under a condition', () => {
  const line = exampleLine([exampleClaim({ type: 'fall', span: [0, 40], if: { words: 'if', span: [0, 2] } })])
  expect(readAnswers({ text, targets: [target('fall', 6, 3)] }, line)[0]).toMatchObject({ gold: 'yes', found: 'open' })
})
