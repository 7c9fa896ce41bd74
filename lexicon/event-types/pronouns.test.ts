import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

/** To whom the last claim of an invented report was done. */
async function lastSufferers(raw: string): Promise<string> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return (claims.at(-1)?.to ?? []).map(({ name }) => name).join(' + ')
}

test.each([
  ['nobody who does it with another is whom they do it to', 'The M23 took Goma. Chad and Kenya condemned them.', /^M23/],
  [
    'whoever tells of a killing was not killed',
    'The bodies of five labourers were found in Mir Ali. Police said they had been shot in the head.',
    'five labourers'
  ],
  ['nor stabbed', 'Nine farmers were taken from Boga. The army said they had been murdered.', /farmers/],
  [
    'whoever lives to tell of it may have been beaten',
    'Five villagers spoke in Gao. The villagers said they had been beaten.',
    /villagers/
  ],
  ['whoever tells of two deeds suffered neither', 'Villagers said rebels rounded up the men of Bria and killed them.', /^men/],
  ['nor do witnesses', 'Witnesses saw soldiers drag three students from a bus in Gao and shoot them.', /students/],
  ['those who are joined to another deed do it to whom they do', 'Police detained nine protesters in Lagos and beat them.', /protesters/],
  ['those whom rebels beat may tell of it', 'Villagers said rebels beat them in Bria.', /[Vv]illagers/],
  [
    'some of those on whom force was used died, not of those who used it',
    'Police teargassed mourners in Kisumu, and two of them died.',
    'mourners'
  ],
  [
    'some of those who sheltered were killed',
    'Jets bombed a school in Lashio, where families were sheltering, killing six of them.',
    /families/
  ],
  ['whoever wins ground loses no guards', 'Troops killed nine militants in a raid in Zhob and two soldiers were wounded.', 'Pakistan Army'],
  ['all of whom something is said', 'The mayor of Idlib said a nurse, a baker and two girls lost their lives.', /^nurse . baker/],
  ['nor an officer', 'The army said troops had killed nine militants in a raid and that a captain had been killed.', 'captain'],
  ['a crowd that shots are to disperse is shot at', 'Police fired rubber bullets to disperse students in Dhaka.', 'students'],
  ['those who got injured did not have to be', 'Troops killed five bandits in Zhob and three got injured.', /bandits/]
])('%s: %s', async (_, text, wanted) => expect(await lastSufferers(text)).toMatch(wanted))

test.each([
  ['families displaced by fighting fight nobody', 'Some 400 families displaced by fighting in Kurmuk reached Damazin.', 0],
  ['rebels who fight do', 'Rebels are fighting in Kurmuk.', 1]
])('%s', async (_, raw, doers) => {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  expect(claims.filter(({ type }) => type.startsWith('ASSAULT')).flatMap(({ by }) => by)).toHaveLength(doers)
})

test('"got injured" is told, not asked for', async () => {
  const raw = 'In Taiz three guards got injured on Monday.'
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  expect(claims.map(({ stance }) => stance)).toEqual(['asserted'])
})

test.each([
  ['whoever thwarts a plot does not bomb', 'The army thwarted a plot by Hezbollah to bomb a shrine in Kirkuk.', /^Hezbollah/],
  ['whoever uses drones does', 'The army of Iraq used drones to bomb a shrine in Kirkuk.', /Iraq/]
])('%s', async (_, raw, doer) => {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  expect(
    claims
      .find(({ type }) => type.startsWith('ASSAULT'))
      ?.by.map(({ name }) => name)
      .join()
  ).toMatch(doer)
})

/** Who does the last deed of an invented report. */
async function lastDoers(raw: string): Promise<string> {
  const { claims } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return (claims.findLast(({ type }) => type.startsWith('ASSAULT'))?.by ?? []).map(({ name }) => name).join(' + ')
}

describe('"it" that does harm', () => {
  test.each([
    ['is the strike, not what it hit', 'The strike hit a convoy of trucks in Gao; it killed four drivers.', ''],
    ['nor who tells of the strike', 'The army said the strike had hit a depot in Gao; residents said it had hit a wedding.', ''],
    [
      'nor who is told to have come',
      'The army reached Gao on Sunday. A shell hit the market and officials said it killed nine people.',
      ''
    ],
    ['is whose strike it is', 'An Israeli strike hit a tent in Khan Younis. It killed a father and two children.', 'Israel'],
    ['is who came', 'The army entered Bria on Monday. It killed nine rebels.', 'Central African Armed Forces'],
    ['is who fired', 'Hamas fired a rocket at Sderot. It wounded two women.', 'Hamas'],
    ['is what was fired, whoever tells of it', 'Hamas fired a rocket at Sderot, the army said; it wounded two women.', 'Hamas'],
    [
      'is one of those that were fired',
      'The Houthis fired two missiles at a tanker off Aden, the US navy said; one of them hit it.',
      'Houthis'
    ],
    ['is what was found, of which nobody says who fired it', 'Farmers found a shell in Gao; it killed two boys.', ''],
    ['is one of those that were seized', 'Police seized two bombs in Gao; one of them killed an officer.', ''],
    ['is those that were fired', 'Hezbollah launched ten rockets at Kiryat Shmona, Israel said. They wounded a farmer.', 'Hezbollah'],
    ['is those who came, where nobody fired', 'Hezbollah sent fighters to Homs, Israel said. They wounded a farmer.', 'Hezbollah fighters'],
    ['says nothing of a strike', 'A strike hit Rafah. Israel said on Monday that it had killed two commanders.', 'Israel']
  ])('%s', async (_, text, wanted) => expect(await lastDoers(text)).toBe(wanted))

  test.each([
    [
      'the strikes are those of the jets, not of the gunmen who are told of last',
      'Turkish jets bombed two villages near Qamishli a day after gunmen killed a guard in Hasakah. Farmers said the strikes had hit a barn.',
      'Turkish Air Force'
    ],
    [
      'the shelling is that of the army',
      'The army shelled Bambari on Sunday after bandits robbed a convoy. A nurse said the shelling had killed a baker.',
      'Central African Armed Forces'
    ],
    ['an attack may be any', 'Hamas fired rockets at Sderot after Israeli tanks shelled Rafah. The attack killed a farmer.', /Israel/]
  ])('%s', async (_, text, wanted) => expect(await lastDoers(text)).toMatch(wanted))

  test('a deed that sums up a clause is that of who did it', async () =>
    expect(await lastDoers('The United States struck radar sites in Hodeidah, the army said, its fifth raid in a week.')).toBe(
      'United States'
    ))
})

test('what something lies beside is a place, and nobody', async () => {
  const raw = 'Rebels captured Sake from the army. The army said its troops had withdrawn to positions east of it.'
  const { mentions } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  expect(mentions.actors.filter(({ words }) => words === 'it').map(({ rule }) => rule)).toEqual(['pronoun-of-a-place'])
})
