import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Line, Span } from '@vedette/core'
import { f1, newTally } from '../agreement.ts'
import { type CodedLine, type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, RowError, ScoredSet, SetScore } from '../figure.ts'
import { kinds, measured, mutual, relations } from '../mappings/re3d.ts'
import { sharedFolder } from '../shared-folder.ts'

/** Who fights whom, is allied with whom, is in charge of what, belongs to whom, in reports on Syria and Iraq. */
export const re3dRelations: ScoredSet = { name: 're3d', title: 're3d dev, relations', measure }

export type Relation = { readonly type: string; readonly source: Span; readonly target: Span }
type Gold = {
  readonly type: string
  readonly documentId: string
  readonly sourceBegin: number
  readonly sourceEnd: number
  readonly targetBegin: number
  readonly targetEnd: number
}

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const folder = sharedFolder('data/re3d/')
  if (!existsSync(folder)) return { absent: 'data/re3d is not beside the checkout' }
  const sources = readdirSync(folder).sort()
  const texts = sources.flatMap(source => jsonLines<{ readonly _id: string; readonly text: string }>(`${folder}${source}/documents.json`))
  const gold = sources.flatMap(source => jsonLines<Gold>(`${folder}${source}/relations.json`)).filter(({ type }) => measured.includes(type))
  const lines = await code(
    texts.map(({ _id, text }) => toReport(_id, text)),
    { relations: true }
  )
  const tallies = new Map(measured.map(type => [type, newTally()]))
  const guess = newTally()
  const errors: RowError[] = []
  for (const [at, { _id, text }] of texts.entries()) {
    const wanted = gold
      .filter(({ documentId }) => documentId === _id)
      .map((one): Relation => ({ type: one.type, source: [one.sourceBegin, one.sourceEnd], target: [one.targetBegin, one.targetEnd] }))
    const { missed, extra } = matchRelations(wanted, readRelations(lines[at] as CodedLine))
    const guessed = matchRelations(wanted, guessRelations(lines[at] as Line))
    guess.gold += wanted.length
    guess.right += wanted.length - guessed.missed.length
    guess.found += wanted.length - guessed.missed.length + guessed.extra.length
    const says = ({ source, target }: Relation): string =>
      `${text.slice(...source)} → ${text.slice(...target)} | ${text.slice(Math.max(0, Math.min(source[0], target[0]) - 40), Math.max(source[1], target[1]) + 40).replaceAll(/\s+/g, ' ')}`
    errors.push(...missed.map(one => ({ kind: `${one.type} missed`, says: says(one) })))
    errors.push(...extra.map(one => ({ kind: `${one.type} too many`, says: says(one) })))
    for (const [type, tally] of tallies) {
      const of = (list: readonly Relation[]): number => list.filter(one => one.type === type).length
      tally.gold += of(wanted)
      tally.right += of(wanted) - of(missed)
      tally.found += of(wanted) - of(missed) + of(extra)
    }
  }
  const all = [...tallies.values()].reduce(
    (a, b) => ({ gold: a.gold + b.gold, found: a.found + b.found, right: a.right + b.right }),
    newTally()
  )
  return {
    size: `${texts.length} reports, ${all.gold} relations`,
    figures: [
      {
        name: 'relations F1',
        value: f1(all),
        asked: all.gold,
        baseline: { value: f1(guess), rule: 'neighbours fight' },
        wanted: 0.45
      },
      ...[...tallies].map(([type, tally]) => ({ name: `${type} F1`, value: f1(tally), asked: tally.gold }))
    ],
    errors
  }
}

/** The relations that a coded text's sentences and claims tell, both ends in one sentence. */
export function readRelations({ claims, report, relations: said = [] }: CodedLine): readonly Relation[] {
  const told = said.map(({ kind, from, to }): Relation => ({ type: kinds[kind], source: from, target: to }))
  const claimed = claims
    .filter(({ stance }) => stance !== 'denied')
    .flatMap(claim =>
      relations
        .filter(({ types, asserted }) => types.test(claim.type) && (!asserted || claim.stance === 'asserted'))
        .flatMap(({ relation, to }) =>
          claim.by.flatMap((source, at) =>
            (to === 'between' ? (claim.to.length > 0 ? [] : claim.by.slice(at + 1)) : claim[to]).map(target => ({
              type: relation,
              source: source.span,
              target: target.span
            }))
          )
        )
    )
    .filter(({ source, target }) => !overlap(source, target) && inOneSentence(report.text, source, target))
  const found = [...told, ...claimed]
  return found.filter((one, at) => found.findIndex(other => JSON.stringify(other) === JSON.stringify(one)) === at)
}

/** A guess without reading: each actor fights the next one of its sentence. */
function guessRelations({ mentions, report }: Line): readonly Relation[] {
  const spans = mentions.actors.map(({ span }) => span).sort((a, b) => a[0] - b[0])
  return spans.flatMap((source, at): readonly Relation[] => {
    const target = spans[at + 1]
    return target && !overlap(source, target) && inOneSentence(report.text, source, target)
      ? [{ type: 'FightingAgainst', source, target }]
      : []
  })
}

/** Matches relations one to one: the same type, both ends overlapping; those that hold both ways match turned around. A pair both ways counts once. */
export function matchRelations(
  gold: readonly Relation[],
  found: readonly Relation[]
): { readonly missed: readonly Relation[]; readonly extra: readonly Relation[] } {
  const hits = (a: Relation, b: Relation): boolean =>
    a.type === b.type &&
    ((overlap(a.source, b.source) && overlap(a.target, b.target)) ||
      (mutual.has(a.type) && overlap(a.source, b.target) && overlap(a.target, b.source)))
  return {
    missed: gold.filter(one => !found.some(other => hits(one, other))),
    extra: found.filter(one => !gold.some(other => hits(one, other)))
  }
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

const inOneSentence = (text: string, a: Span, b: Span): boolean =>
  !/[.!?]["”']?\s+\p{Lu}|\n/u.test(text.slice(Math.min(a[1], b[1]), Math.max(a[0], b[0])))

const jsonLines = <Row>(path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row)
