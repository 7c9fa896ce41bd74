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

describe('each person in the singular, or by name, is one', () => {
  test.each([
    ['An air strike killed a commander and his driver in Nabatieh.', ['1 killed, 1 killed']],
    ['Gunmen killed Musa Bello, his wife and two guards in Jos.', ['1 killed, 1 killed, 2 killed']],
    ['A bomb killed the deputy governor and wounded his bodyguard in Taloqan.', ['1 killed, 1 injured']],
    ['Gunmen abducted the headmaster and 12 pupils in Zamfara.', ['1 abducted, 12 abducted']],
    ['The shelling killed the population of a hamlet in Bor.', ['']],
    ['Raids killed people in Bor.', ['']],
    ['Troops wounded the police in Bor.', ['']]
  ])('%s', async (text, wanted) => expect(await figuresOf(text)).toEqual(wanted))

  test('two who were killed apart are not one', async () =>
    expect(await figuresOf('Gunmen shot dead a judge in Cali on Monday. Gunmen shot dead a teacher in Cali.')).toEqual([
      '1 killed',
      '1 killed'
    ]))
})
