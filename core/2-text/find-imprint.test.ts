import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'
import { sampleKnowledge } from './sample-knowledge.ts'

/** Rules and words of what a text says of where it comes from. */
function imprint(raw: string, title?: string): readonly (readonly [string, string | undefined])[] {
  const { text, notes } = cleanText(
    { id: 'a', hash: 'h', raw, format: 'text', notes: [], ...(title === undefined ? {} : { title }) },
    sampleKnowledge
  )
  return notes.flatMap(({ rule, span }) =>
    ['credited', 'correction', 'retraction'].includes(rule) ? [[rule, span && text.slice(...span)] as const] : []
  )
}

const body = 'Rebels took two villages on Monday, and the army left the road.\n\nPeople fled to the south in the night.'

describe('a credit', () => {
  it('is read from a dateline', () => {
    expect(imprint(`GAO, Mali (Reuters) - ${body}`)).toEqual([['credited', 'Reuters']])
  })

  it('is not an agency that is told of, or that was quoted', () => {
    expect(imprint(`${body} A driver told Reuters so.`)).toEqual([])
    expect(imprint(`Reuters was not let in. ${body}`)).toEqual([])
  })
})

describe('an amendment', () => {
  it('is read from the title and from the ends of the text', () => {
    expect(imprint(body, 'Correction: two villages, not three')).toEqual([['correction', undefined]])
    expect(imprint(`Retraction: the strike on Gao.\n\n${body}`)).toEqual([['retraction', 'Retraction: the strike on Gao.']])
    expect(imprint(`${body}\n\nCorrection: the road is open.`)).toEqual([['correction', 'Correction: the road is open.']])
  })

  it('is not told of in the middle', () => {
    expect(imprint(`${body}\n\n${body}\n\nCorrection: no.\n\n${body}\n\n${body}`)).toEqual([])
  })
})
