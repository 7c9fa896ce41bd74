import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

async function read(raw: string): Promise<readonly string[]> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  const told = claims.map(
    ({ at, figures }) => `${figures.map(({ count }) => count).join(' + ')} in ${at.map(({ name }) => name).join(' + ')}`
  )
  return told.sort()
}

describe('a number with a place of its own is a claim of its own', () => {
  test.each([
    ['Twelve people were killed in Homs and seven in Idlib.', ['12 in Homs', '7 in Idlib']],
    ['Floods displaced 4,000 people in Sindh and 1,200 in Punjab.', ['1200 in Punjab', '4000 in Sindh']],
    ['The shelling killed nine civilians in Kherson and four in Nikopol.', ['4 in Nikopol', '9 in Kherson']],
    ['Twelve people were killed in Homs and Idlib.', ['12 in Homs + Idlib']]
  ])('%s', async (text, wanted) => expect(await read(text)).toEqual(wanted))
})
