import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Line, LineActor, Span } from '@vedette/core'
import { f1, newTally, share } from '../agreement.ts'
import { type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, RowError, ScoredSet, SetScore } from '../figure.ts'
import { sharedFolder } from '../shared-folder.ts'

/** Who says what in reports on an election, read by rules made for each word. */
export const polnear: ScoredSet = { name: 'polnear', title: 'PolNeAR dev, sources', measure }

/** One act of saying; each part may stand in several pieces. */
export type Attribution = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const folder = sharedFolder('data/attribution/polnear-dev/')
  if (!existsSync(folder)) return { absent: 'data/attribution is not beside the checkout' }
  const names = readdirSync(`${folder}attributions`).sort()
  const texts = readdirSync(`${folder}text`)
    .sort()
    .flatMap(name => {
      const stem = name.replace(/\.txt$/, '')
      const key = names.find(one => one.startsWith(`${stem}_`)) // some texts were marked by several people; one is taken
      return key
        ? [{ stem, text: readFileSync(`${folder}text/${name}`, 'utf8'), marks: readFileSync(`${folder}attributions/${key}`, 'utf8') }]
        : []
    })
  const lines = await code(
    texts.map(({ stem, text }) => toReport(stem, text)),
    { rules: 'any-word' }
  )
  const [tally, guess] = [newTally(), newTally()]
  const linked: boolean[] = []
  const errors: RowError[] = []
  for (const [at, { text, marks }] of texts.entries()) {
    const gold = readAttributions(marks, text).filter(({ source, content }) => source.length > 0 && content.length > 0)
    const line = lines[at] as Line
    const around = ([from, to]: Span): string => `[${text.slice(from, to)}]${text.slice(to, to + 100)}`.replaceAll(/\s+/g, ' ')
    const { missed, extra } = matchSources(
      gold,
      line.claims.flatMap(({ source }) => source),
      tally
    )
    matchSources(gold, line.mentions.actors, guess)
    errors.push(...missed.map(({ source, cue }) => ({ kind: 'source missed', says: `${cueOf(text, cue)} | ${around(source[0] as Span)}` })))
    errors.push(...extra.map(span => ({ kind: 'source too many', says: around(span) })))
    for (const one of gold) {
      const link = linkOf(one, line)
      linked.push(link === 'right')
      if (link !== 'right')
        errors.push({
          kind: `content ${link}`,
          says: `${cueOf(text, one.cue)} | ${text.slice(...(one.source[0] as Span))} | ${around(one.content[0] as Span)}`
        })
    }
  }
  return {
    size: `${texts.length} reports, ${linked.length} attributions`,
    figures: [
      {
        name: 'source F1, overlap',
        value: f1(tally),
        asked: tally.gold,
        baseline: { value: f1(guess), rule: 'every actor named' },
        wanted: 0.75
      },
      { name: 'content linked to its source', value: share(linked), asked: linked.length, wanted: 0.7 }
    ],
    errors
  }
}

const cueOf = (text: string, cue: readonly Span[]): string => cue.map(span => text.slice(...span)).join(' … ')

/** Marks in brat's standoff format, in UTF-16 units; the file counts characters. */
export function readAttributions(marks: string, text: string): readonly Attribution[] {
  const units = [0]
  for (const character of text) units.push((units.at(-1) as number) + character.length)
  const spans = new Map<string, readonly Span[]>()
  for (const [, id = '', pieces = ''] of marks.matchAll(/^(T\d+)\t\S+ ([\d ;]+)\t/gm))
    spans.set(
      id,
      pieces.split(';').map((piece): Span => {
        const [from = 0, to = 0] = piece.split(' ').map(Number)
        return [units[from] ?? text.length, units[to] ?? text.length]
      })
    )
  return [...marks.matchAll(/^E\d+\t(.*)$/gm)].map(([, roles = '']) => {
    const of = (role: string): readonly Span[] =>
      [...roles.matchAll(new RegExp(`\\b${role}\\d*:(T\\d+)`, 'g'))].flatMap(([, id = '']) => spans.get(id) ?? [])
    return { source: of('Source'), cue: of('Cue'), content: of('Content') }
  })
}

/** Sources one to one, by overlap; adds to the tally. */
export function matchSources(
  gold: readonly Attribution[],
  sources: readonly Pick<LineActor, 'span'>[],
  tally: ReturnType<typeof newTally>
): { readonly missed: readonly Attribution[]; readonly extra: readonly Span[] } {
  const found = new Map(sources.map(({ span }) => [String(span), span]))
  const wanted = new Map(gold.map(one => [String(one.source), one]))
  const hit = (one: Attribution, span: Span): boolean => one.source.some(piece => overlap(piece, span))
  const missed = [...wanted.values()].filter(one => ![...found.values()].some(span => hit(one, span)))
  const extra = [...found.values()].filter(span => ![...wanted.values()].some(one => hit(one, span)))
  tally.gold += wanted.size
  tally.right += wanted.size - missed.length
  tally.found += wanted.size - missed.length + extra.length
  return { missed, extra }
}

/** Whether a claim inside the content has the source; else whether it has another, none, or no claim is there. */
export function linkOf(
  { source, content }: Attribution,
  { claims }: Line
): 'right' | 'to another source' | 'without a source' | 'without a claim' {
  const inside = claims.filter(claim => content.some(piece => within(claim.span, piece)))
  if (inside.some(claim => claim.source.some(({ span }) => source.some(piece => overlap(piece, span))))) return 'right'
  if (inside.length === 0) return 'without a claim'
  return inside.some(claim => claim.source.length > 0) ? 'to another source' : 'without a source'
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** Most of a span lies in another. */
const within = (a: Span, b: Span): boolean => Math.min(a[1], b[1]) - Math.max(a[0], b[0]) > (a[1] - a[0]) * 0.8
