import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

/** What the last claim of a report says: its type and stance, by whom, where, who says so. */
async function lastOf(raw: string): Promise<string> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  const { type, stance, by, at, source } = claims.at(-1)!
  const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name).join(' + ')
  return `${type} ${stance} by ${names(by)} at ${names(at)} says ${names(source)}`
}

describe('who denies what was told before denies the deed', () => {
  test.each([
    [
      'Villagers said the army shelled the town of Demoso on Monday. The army denied this.',
      'ASSAULT/heavy-weapons denied by Tatmadaw at Demoso says Tatmadaw'
    ],
    [
      'Villagers said the army shelled the town of Demoso on Monday. A spokesman of the junta said the reports were fabricated.',
      'ASSAULT/heavy-weapons denied by Tatmadaw at Demoso says Tatmadaw'
    ],
    [
      'Villagers said the army shelled the town of Demoso on Monday. The army said the claim was baseless.',
      'ASSAULT/heavy-weapons denied by Tatmadaw at Demoso says Tatmadaw'
    ],
    [
      'Villagers said the army shelled the town of Demoso on Monday. The junta called it a lie.',
      'ASSAULT/heavy-weapons denied by Tatmadaw at Demoso says Tatmadaw'
    ],
    ['The M23 denied responsibility for blasts in Bukavu that killed 13 people.', 'ASSAULT/explosives asserted by  at Bukavu says '],
    [
      'Residents said Rwandan troops crossed into Bunagana on Monday. Kigali denied it.',
      'MOBILIZE/troops denied by Rwanda Defence Force at Bunagana says Rwanda'
    ],
    [
      'Rebels said they captured the town of Kitshanga on Monday. The Congolese army denied the claim.',
      'COERCE/seize denied by Congolese rebels at Kitshanga says Armed Forces of the Democratic Republic of the Congo'
    ],
    [
      'Rebels killed ten villagers in Ituri on Monday, the army said. The CODECO militia denied responsibility.',
      'ASSAULT denied by CODECO at Ituri says CODECO'
    ],
    [
      'The army shelled Kadugli. The SPLM-N said that it controlled Dilling. The army denied this.',
      'control denied by SPLM-N at Dilling says Sudanese Armed Forces'
    ],
    [
      'The army shelled Demoso on Monday. The rebels denied the allegations of corruption.',
      'REJECT asserted by Myanmar resistance at  says '
    ],
    ['Israel bombed Rafah on Monday. Hamas rejected the claim that it stores weapons in schools.', 'REJECT asserted by Hamas at  says ']
  ])('%s', async (text, wanted) => expect(await lastOf(text)).toBe(wanted))
})

describe('who claims what was told before is said by himself to have done it', () => {
  test.each([
    [
      'A roadside bomb hit a police van near Quetta on Sunday, wounding five officers. The Balochistan Liberation Army claimed it.',
      'ASSAULT/explosives asserted by Balochistan Liberation Army at Quetta says Balochistan Liberation Army'
    ],
    [
      'A suicide bomber rammed a convoy in Gwadar; the Balochistan Liberation Army claimed it.',
      'ASSAULT/suicide-attack asserted by Balochistan Liberation Army at Gwadar says Balochistan Liberation Army'
    ],
    [
      'Gunmen killed a judge in Mosul. Nobody knows why. A mine killed two soldiers near Hajin. Islamic State claimed responsibility.',
      'ASSAULT/explosives asserted by Islamic State at Hajin says Islamic State'
    ],
    ['Shells killed two people in Goma. No group has claimed responsibility.', 'CONCEDE denied by  at  says '],
    [
      'The army shelled the town of Demoso. Islamic State claimed responsibility for a blast in Kabul.',
      'ASSAULT/explosives asserted by Islamic State at Kabul says Islamic State'
    ]
  ])('%s', async (text, wanted) => expect(await lastOf(text)).toBe(wanted))
})
