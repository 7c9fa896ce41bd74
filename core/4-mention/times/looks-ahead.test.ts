import { expect, it } from 'vitest'
import { sentenceOf } from '#sentence'
import { looksAhead } from './looks-ahead.ts'
import type { TimeKnowledge } from './time-knowledge.ts'

const future: TimeKnowledge['future'] = {
  auxiliaries: ['will'],
  planning: ['plan'],
  infinitive: ['to'],
  announcing: ['announce'],
  beginning: ['start'],
  openers: ['unless'],
  past: ['had'],
  excepting: ['but']
}
const ahead = (verb: string, opener = 'unless'): boolean => {
  const sentence = sentenceOf(`
    They _ PRON 2 nsubj
    fight _ VERB 0 root
    ${opener} _ SCONJ ${verb.split('\n').length + 4} mark
    rebels _ NOUN ${verb.split('\n').length + 4} nsubj
    ${verb}
    by _ ADP ${verb.split('\n').length + 6} case
    Friday _ PROPN ${verb.split('\n').length + 4} obl`)
  const day = sentence.tokens.at(-1)
  if (day === undefined) throw new Error('no day')
  return looksAhead(sentence, day.span, { future } as unknown as TimeKnowledge)
}

it('looks ahead in a condition that is told in the present', () => {
  expect(ahead('leave _ VERB 2 advcl')).toBe(true)
  expect(ahead('leaves leave VERB 2 advcl')).toBe(true)
})

it('does not elsewhere', () => {
  expect(ahead('left leave VERB 2 advcl')).toBe(false)
  expect(ahead('leave _ VERB 2 advcl', 'as')).toBe(false)
  expect(ahead('had have AUX 6 aux\nleave leave VERB 2 advcl')).toBe(false)
})

it('looks ahead to the beginning of what is announced', () => {
  const starts = (verb: string): boolean => {
    const sentence = sentenceOf(`
      Rebels _ NOUN 2 nsubj
      ${verb} VERB 0 root
      a _ DET 4 det
      truce _ NOUN 2 obj
      starting start VERB 4 acl
      on _ ADP 7 case
      Friday _ PROPN 5 obl`)
    return looksAhead(sentence, sentence.tokens.at(-1)!.span, { future } as unknown as TimeKnowledge)
  }
  expect([starts('announced announce'), starts('broke break')]).toEqual([true, false])
})
