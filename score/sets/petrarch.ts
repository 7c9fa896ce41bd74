import { existsSync, readFileSync } from 'node:fs'
import type { Line, LineActor } from '@vedette/core'
import { type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, RowError, ScoredSet, SetScore } from '../figure.ts'
import { actors, roots } from '../mappings/petrarch.ts'
import { sharedFolder } from '../shared-folder.ts'

/** Sentences with coded events, many of Middle-earth: root of the event's code, source and target, all three right. */
export const petrarch: ScoredSet = { name: 'petrarch', title: 'PETRARCH records', measure }

export type Coding = { readonly source: string; readonly target: string; readonly code: string }
type Row = { readonly id: string; readonly text: string; readonly codings: readonly Coding[] }

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const path = sharedFolder('data/petrarch/PETR.UnitTest.records.xml')
  if (!existsSync(path)) return { absent: 'data/petrarch is not beside the checkout' }
  const rows = readRecords(readFileSync(path, 'utf8'))
  const lines = await code(rows.map(({ id, text }, at) => toReport(`${id} ${at}`, text)))
  const wrong = rows.map((row, at) => wrongCodings(row.codings, lines[at] as Line))
  const asked = rows.reduce((sum, { codings }) => sum + Math.max(1, codings.length), 0)
  const right = asked - wrong.reduce((sum, errors) => sum + errors.length, 0)
  const errors = rows.flatMap(({ text }, at) =>
    (wrong[at] ?? []).map(({ kind, says }): RowError => {
      const ours = lines[at]?.claims.map(({ type, by, to }) => `${type} by [${namesOf(by)}] to [${namesOf(to)}]`).join('; ')
      return { kind, says: `${says} | ${ours} | ${text}` }
    })
  )
  return {
    size: `${rows.length} sentences, ${asked} records`,
    figures: [
      {
        name: 'root, source, target',
        value: right / asked,
        asked,
        baseline: { value: rows.filter(({ codings }) => codings.length === 0).length / asked, rule: 'no events' },
        best: 'PETRARCH2 117 of 385, .304',
        wanted: 0.307
      }
    ],
    errors
  }
}

/** The sentences that say which events they tell of; a record without events counts as one. */
export function readRecords(xml: string): readonly Row[] {
  const plain = xml.replaceAll(/<!--[\s\S]*?-->/g, '')
  return [...plain.matchAll(/<Sentence\b([^>]*)>([\s\S]*?)<\/Sentence>/g)].flatMap(([, attributes = '', body = '']) => {
    const text = /<Text>([\s\S]*?)<\/Text>/.exec(body)?.[1]?.replaceAll(/\s+/g, ' ').trim()
    const codings = [...body.matchAll(/<EventCoding\b([^>]*)>/g)].map(([, coding = '']) => coding)
    if (text === undefined || codings.length === 0) return []
    const field = (coding: string, name: string): string => new RegExp(`${name}\\s*=\\s*["']+([^"']*)`).exec(coding)?.[1] ?? ''
    return [
      {
        id: field(attributes, 'id'),
        text,
        codings: codings
          .filter(coding => !/noevents/.test(coding))
          .map(coding => ({ source: field(coding, 'sourcecode'), target: field(coding, 'targetcode'), code: field(coding, 'eventcode') }))
      }
    ]
  })
}

/** The records that no claim of the sentence answers, each claim, source and target used once; a place that is acted on may stand in `at`. */
export function wrongCodings(codings: readonly Coding[], { claims }: Line): readonly RowError[] {
  if (codings.length === 0)
    return claims.some(({ kind, by, to }) => kind === 'event' && by.length > 0 && to.length > 0)
      ? [{ kind: 'no event asked', says: 'none' }]
      : []
  const ours = claims.flatMap(({ type, by, to, at }) => {
    const mutual = to.length === 0 && by.length > 1
    return by.flatMap(one =>
      (mutual ? by.filter(other => other !== one) : to.length > 0 ? to : at).map(other => ({ type: type.split('/')[0] ?? '', one, other }))
    )
  })
  const free = [...ours]
  return codings.flatMap(coding => {
    const types = roots[coding.code.slice(0, 2)]
    const says = `${coding.source} ${coding.target} ${coding.code}`
    if (!types) return [{ kind: 'a code that only a test knows', says }]
    const fits = free.findIndex(
      ({ type, one, other }) => types.includes(type) && isActor(coding.source, one) && isActor(coding.target, other)
    )
    if (fits >= 0) {
      free.splice(fits, 1)
      return []
    }
    const typed = claims.filter(({ type }) => types.includes(type.split('/')[0] ?? ''))
    if (typed.length === 0) return [{ kind: claims.length === 0 ? 'no claim' : 'another type', says }]
    return [{ kind: typed.some(({ by }) => by.some(one => isActor(coding.source, one))) ? 'target' : 'source', says }]
  })
}

const isActor = (code: string, { words, name }: Pick<LineActor, 'words' | 'name'>): boolean =>
  actors[code.slice(0, 3)]?.test(`${words} ${name}`) ?? false

const namesOf = (list: readonly LineActor[]): string => list.map(({ name }) => name).join(', ')
