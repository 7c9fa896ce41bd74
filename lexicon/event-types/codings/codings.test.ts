import { type AcledRule, type CodingRule, type Codings, codeReport, codingsOf } from '@vedette/core'
import { describe, expect, it, test } from 'vitest'
import { knowledge } from '../../example-knowledge.ts'
import { claimRules } from '../index.ts'
import typeLabels from '../labels.ts'
import { acled } from './acled.ts'
import { acledTypes } from './acled-types.ts'
import { cameo } from './cameo.ts'
import { loadCodings } from './load-codings.ts'
import { plover } from './plover.ts'
import { toldByWords } from './sub-events/by-words.ts'
import { ucdp } from './ucdp.ts'

const tables = loadCodings()
const types = Object.keys(typeLabels)
const events = types.filter(type => /^[A-Z]/.test(type))

type Row = CodingRule<unknown> &
  Partial<Pick<AcledRule, 'words' | 'near' | 'nowhere' | 'beside' | 'without' | 'amid' | 'who' | 'sided' | 'unfought' | 'whom' | 'unsaid'>>

/** What an earlier row takes of a later one: all of it when it asks for no more. */
const shadows = (earlier: Row, later: Row): boolean =>
  !earlier.words &&
  !earlier.near &&
  !earlier.nowhere &&
  !earlier.beside &&
  !earlier.without &&
  !earlier.amid &&
  !earlier.unsaid &&
  !earlier.who &&
  !earlier.sided &&
  !earlier.unfought &&
  !earlier.whom &&
  (earlier.type === later.type || earlier.type === later.type.split('/')[0]) &&
  (!earlier.rule || earlier.rule === later.rule) &&
  (['stance', 'by', 'to'] as const).every(
    part =>
      !earlier[part] || (later[part] as readonly string[] | undefined)?.every(one => (earlier[part] as readonly string[]).includes(one))
  )

test.each([
  ['acled', acled],
  ['cameo', cameo],
  ['plover', plover.rules],
  ['ucdp', ucdp.rules]
] as readonly (readonly [string, readonly Row[]])[])('every row of %s can decide, for a type that there is', (_, rules) => {
  const idle = rules.filter((rule, at) => rules.slice(0, at).some(earlier => shadows(earlier, rule)))
  expect(idle).toEqual([])
  expect(rules.filter(({ type }) => !types.includes(type)).map(({ type }) => type)).toEqual([])
})

it('has a code of PLOVER and CAMEO, or a reason why not, for every event', () => {
  const silent = events.filter(type =>
    [plover.rules, cameo].some(rules => !rules.some(rule => rule.type === type || rule.type === type.split('/')[0]))
  )
  expect(silent).toEqual([])
})

it('knows the event type of every ACLED-style sub-event type, and the scale of every event of PLOVER', () => {
  const given: readonly { readonly gives: string | undefined }[] = acled
  expect(given.filter(({ gives }) => gives !== undefined && !Object.hasOwn(acledTypes, gives))).toEqual([])
  const unscaled = events.filter(type => type !== 'DISPLACE' && !Object.hasOwn(plover.scale, type.split('/')[0] ?? ''))
  expect(unscaled).toEqual([])
})

it('names rules that there are', () => {
  const known = new Set([...claimRules.map(({ rule }) => rule), ...toldByWords.flatMap(({ rule }) => rule ?? [])])
  const named = acled.flatMap(({ rule, beside }) => [...(rule ? [rule] : []), ...(beside ?? []).flatMap(({ rules }) => rules ?? [])])
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(rule => !known.has(rule))).toEqual([])
})

it('writes CAMEO codes as CAMEO does', () => {
  expect(cameo.filter(({ gives }) => gives && !/^(0[1-9]|1\d|20)\d{1,2}$/.test(gives.code))).toEqual([])
})

describe('sentences in all schemes', () => {
  const read = async (raw: string): Promise<readonly Codings[]> =>
    (await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)).claims.map(
      claim => codingsOf(claim, tables)
    )

  const say = ({ plover, cameo, acled, ucdp }: Codings): string =>
    [
      plover.gives && [plover.gives.event, plover.gives.mode].filter(Boolean).join('/'),
      cameo.gives?.code,
      acled.gives?.sub,
      ucdp.gives && `${ucdp.gives.typeOfViolence}: ${ucdp.gives.dyad}, ${ucdp.gives.low}-${ucdp.gives.best}-${ucdp.gives.high ?? 'open'}`
    ]
      .map(one => one ?? '-')
      .join(' | ')

  test.each([
    ['The Syrian army captured the town of Saraqeb.', 'COERCE/seize | 192 | Government regains territory | -'],
    ['Turkish troops seized the Syrian town of Afrin.', 'COERCE/seize | 192 | Non-state actor overtakes territory | -'],
    ['The Taliban captured the city of Kunduz.', 'COERCE/seize | 192 | Non-state actor overtakes territory | -'],
    ['Soldiers seized 40 rifles in Arauca.', 'COERCE/seize | 171 | Disrupted weapons use | -'],
    [
      'The army shelled a market in Khartoum on Monday, killing at least 12 civilians.',
      'ASSAULT/heavy-weapons | 194 | Shelling/artillery/missile attack | 3: Sudanese government - Civilians, 12-12-open'
    ],
    ['Houthi rebels killed nine Yemeni soldiers near Marib.', 'ASSAULT | 190 | Armed clash | 1: Yemeni government - Houthis, 9-9-9'],
    [
      'Hayat Tahrir al-Sham killed four Islamic State fighters in Idlib.',
      'ASSAULT | 190 | Armed clash | 2: Syrian opposition - Islamic State, 4-4-4'
    ],
    ['Jets bombed the town of Taiz.', 'ASSAULT/aerial | 195 | Air/drone strike | -'],
    ['Police arrested 20 students in Yangon.', 'COERCE/arrest | 173 | Arrests | -'],
    ['Thousands of people fled from Goma.', 'SANCTION/expel | - | Other | -'],
    ['France plans to send aid to Chad.', 'AGREE | 033 | - | -']
  ])('%s', async (text, wanted) => expect((await read(text)).map(say)).toContain(wanted))
})
