import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

async function figuresOf(raw: string): Promise<readonly string[]> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return claims.map(({ figures }) => figures.map(({ count, what }) => `${count} ${what}`).join(', '))
}

describe('one more of those just counted is counted too', () => {
  test.each([
    ['One peacekeeper was killed and another wounded in an ambush near Kidal.', ['1 killed, 1 injured']],
    ['Two officers were shot dead and a third wounded in Tillaberi.', ['2 killed, 1 injured']],
    ['The blast killed one guard and wounded another in Herat.', ['1 killed, 1 injured']],
    ['One rebel was shot dead and another arrested in Medellin.', ['1 killed', '1 detained']],
    ['A third of the soldiers were wounded in Herat.', ['']],
    ['Another attack wounded two in Kabul.', ['2 injured']]
  ])('%s', async (text, wanted) => expect(await figuresOf(text)).toEqual(wanted))
})
