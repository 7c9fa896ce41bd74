import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

async function read(raw: string): Promise<readonly string[]> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return claims.map(({ type, to }) => `${type.split('/')[0]} to ${to.map(({ side, name }) => side ?? name).join(' + ')}`)
}

describe('words addressed to no one touch the party that is named in them', () => {
  test.each([
    ['Chad threatened to resume raids against Sudan on Friday.', 'THREATEN to Sudan'],
    ['Peru refused to lift restrictions on trade with Chile.', 'REJECT to Chile'],
    ['Peruvian workers staged a strike against restrictions on trade with Chile.', 'PROTEST to Chile'],
    ['Chad threatened to resume raids on Friday.', 'THREATEN to ']
  ])('%s', async (text, wanted) => expect((await read(text)).some(one => one.startsWith(wanted))).toBe(true))
})
