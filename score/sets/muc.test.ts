import { expect, it } from 'vitest'
import { newTally } from '../agreement.ts'
import { exampleActor, exampleClaim, exampleLine } from '../line-example.ts'
import { match, readIncidents } from './muc.ts'
import { readKeys, readTexts } from './muc-keys.ts'

it('reads texts and keys, and leaves out what is optional', () => {
  const texts = readTexts('\nDEV-MUC3-9001 (X)\n\n   A BOMB FELL.\n\n\nDEV-MUC3-9002 (X)\n\n   NOTHING.\n')
  expect([...texts]).toEqual([
    ['DEV-MUC3-9001', 'A BOMB FELL.'],
    ['DEV-MUC3-9002', 'NOTHING.']
  ])
  const template = (id: string, slots: readonly string[]): string =>
    [`0.  MESSAGE: ID                     DEV-MUC3-${id} (X)`, '1.  MESSAGE: TEMPLATE               1', ...slots].join('\n')
  const keys = readKeys(
    [
      template('9001', [
        '4.  INCIDENT: TYPE                  BOMBING',
        '6.  INCIDENT: INSTRUMENT ID         "BOMB"',
        '                                    ? "TRUCK"',
        '10. PERP: ORGANIZATION ID           "RED DAWN" / "RD"',
        '18. HUM TGT: NAME                   "ANA RUIZ"',
        '19. HUM TGT: DESCRIPTION            "MAYOR": "ANA RUIZ"',
        '                                    "GUARDS"'
      ]),
      template('9002', ['4.  INCIDENT: TYPE                  *'])
    ].join('\n\n')
  )
  expect(keys.get('DEV-MUC3-9001')).toEqual({
    incidents: ['BOMBING'],
    organisations: [['RED DAWN', 'RD']],
    victims: [['ANA RUIZ'], ['GUARDS']],
    weapons: [['BOMB']]
  })
  expect(keys.get('DEV-MUC3-9002')?.incidents).toEqual([])
})

it('matches an entity once, by any of its names', () => {
  const tally = newTally()
  const { missed, extra } = match(tally, [['ANA RUIZ'], ['GUARDS']], [['mayor Ana Ruiz'], ['Ruiz'], ['two guards']])
  expect([missed, extra]).toEqual([[], [['Ruiz']]])
  expect(tally).toEqual({ gold: 2, found: 3, right: 2 })
})

it('fills the slots from violence alone, fights between forces apart', () => {
  const line = exampleLine([
    exampleClaim({
      type: 'ASSAULT/explosives',
      quote: 'Red Dawn threw a bomb at Ruiz',
      by: [exampleActor('Red Dawn', { kind: 'group', id: 'red-dawn' })],
      to: [exampleActor('Ana Ruiz', { kind: 'person', words: 'Ruiz' })]
    }),
    exampleClaim({ type: 'ASSAULT/firearms', to: [exampleActor('an army patrol')] }),
    exampleClaim({ type: 'ASSAULT/abduct', stance: 'denied', to: [exampleActor('a judge')] })
  ])
  expect(readIncidents(line)).toEqual({
    incidents: ['BOMBING'],
    organisations: [['Red Dawn']],
    victims: [['Ana Ruiz', 'Ruiz']],
    weapons: [['bomb']]
  })
})
