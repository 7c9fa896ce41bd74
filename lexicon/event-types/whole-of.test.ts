import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

async function read(raw: string): Promise<readonly string[]> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return claims.flatMap(({ at }) => at.map(({ name, whole }) => `${name}${whole ? ', all of it' : ''}`))
}

describe('all of a province or country is taken or held where the words say so', () => {
  test.each([
    ['The rebels captured the whole of Helmand province on Friday.', ['Helmand, all of it']],
    ['Government troops retook all of Diyala province.', ['Diyala, all of it']],
    ['The army now fully controls Sennar state.', ['Sennar, all of it']],
    [
      'The troops completed the offensive, resulting in full government control of Helmand and Kandahar provinces.',
      ['Helmand, all of it', 'Kandahar, all of it']
    ],
    ['The army captured almost all of Sennar state.', ['Sennar']],
    ['The army controls all of Sennar state except Dinder.', ['Sennar']],
    ['The army controls Sennar state.', ['Sennar']],
    ['The Iraqi army captured the entire pocket on Friday.', ['Iraq']],
    ['The army fully controls Dinder in Sennar state.', ['Ad Dindar']]
  ])('%s', async (text, wanted) => expect([...new Set(await read(text))]).toEqual(wanted))
})
