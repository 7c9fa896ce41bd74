import { expect, it } from 'vitest'
import { readAnswers } from './uds-ih2.ts'

const text = 'They left before the walls could fall .'
const target = (word: string, at: number, label: number) => ({ span1: [at, at + 1] as const, label, span_text: word })

it('asks how the word of each predicate stands', () => {
  const standings = [
    { span: [5, 9], standing: 'counterfact', rule: 'not' },
    { span: [33, 37], standing: 'possible', rule: 'could' }
  ] as const
  const read = readAnswers({ text, targets: [target('left', 1, 2.5), target('fall', 6, -0.5), target('walls', 4, -2)] }, { standings })
  expect(read.map(({ gold, found }) => [gold, found])).toEqual([
    ['yes', 'no'],
    ['open', 'open'],
    ['no', 'yes']
  ])
  expect(read.map(({ why }) => why)).toEqual(['counterfact: not', 'possible: could', 'not read'])
})
