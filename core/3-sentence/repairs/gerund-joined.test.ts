import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { gerundJoined } from './gerund-joined.ts'

/** How the third verb hangs on the first in "Bombs fell, killing two". */
const joined = (before: string, words: string): string | undefined => {
  const { tokens } = sentenceOf(
    `Bombs bomb NOUN 2 nsubj\nfell fall VERB 0 root\n${before} ${before} ${before === ',' ? 'PUNCT' : 'CCONJ'} 4 ${before === ',' ? 'punct' : 'cc'}\n${words} kill VERB 2 conj\ntwo two NUM 4 obj`
  )
  return gerundJoined(tokens, {} as SentenceKnowledge)[3]?.relation
}

it('what came of a deed is no deed beside it', () => expect(joined(',', 'killing')).toBe('advcl'))
it.each([
  [',', 'killed'],
  ['and', 'killing']
])('behind "%s", "%s" stays joined', (before, words) => expect(joined(before, words)).toBe('conj'))
