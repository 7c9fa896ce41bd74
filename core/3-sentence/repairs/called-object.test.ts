import { expect, it } from 'vitest'
import { sentenceOf } from '../sentence-of.ts'
import { calledObject } from './called-object.ts'

/** Relations of what stands behind "army attacks", mended. */
const behind = (rows: string): readonly string[] => {
  const { tokens } = sentenceOf(`
    army _ NOUN 2 nsubj
    attacks attack VERB 0 root
    ${rows}`)
  return calledObject(tokens, undefined as never)
    .slice(2)
    .map(({ relation }) => relation)
}

it('a name right behind the verb is its object', () => expect(behind('Sennar Sennar PROPN 2 vocative')).toEqual(['obj']))

it.each([
  ['a comma parts them', ', _ PUNCT 4 punct\nSir Sir PROPN 2 vocative', ['punct', 'vocative']],
  ['there is an object', 'posts post NOUN 2 obj\nSir Sir PROPN 2 vocative', ['obj', 'vocative']]
])('but not where %s', (_, rows, relations) => expect(behind(rows)).toEqual(relations))
