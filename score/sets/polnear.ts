import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Attribution, Span } from '@vedette/core'
import { f1, newTally, share } from '../agreement.ts'
import { type CodedLine, type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, RowError, ScoredSet, SetScore } from '../figure.ts'
import { sharedFolder } from '../shared-folder.ts'

/** Who says what in reports on an election, and who thinks, wants or shows it. */
export const polnear: ScoredSet = { name: 'polnear', title: 'PolNeAR dev, sources', measure }

/** One act of saying as it was marked; each part may stand in several pieces. */
export type Marked = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const folder = sharedFolder('data/attribution/polnear-dev/')
  if (!existsSync(folder)) return { absent: 'data/attribution is not beside the checkout' }
  const texts = readTexts(folder)
  const lines = await code(texts.map(({ stem, text }) => toReport(stem, text)))
  const [tally, guess] = [newTally(), newTally()]
  const linked: boolean[] = []
  const errors: RowError[] = []
  for (const [at, { text, marks }] of texts.entries()) {
    const gold = readAttributions(marks, text).filter(({ source, content }) => source.length > 0 && content.length > 0)
    const { attributions = [], mentions } = lines[at] as CodedLine
    const found = outermost(attributions)
    const around = ([from, to]: Span): string => `[${text.slice(from, to)}]${text.slice(to, to + 100)}`.replaceAll(/\s+/g, ' ')
    const { missed, extra } = matchSources(
      gold,
      found.map(({ source }) => source),
      tally
    )
    matchSources(
      gold,
      mentions.actors.map(({ span }) => span),
      guess
    )
    errors.push(...missed.map(({ source, cue }) => ({ kind: 'source missed', says: `${cueOf(text, cue)} | ${around(source[0] as Span)}` })))
    errors.push(...extra.map(span => ({ kind: 'source too many', says: around(span) })))
    for (const one of gold) {
      const link = linkOf(one, found)
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

type Text = { readonly stem: string; readonly text: string; readonly marks: string }

/** The texts with their marks; some texts were marked by several people, of whom one is taken. */
function readTexts(folder: string): readonly Text[] {
  const names = readdirSync(`${folder}attributions`).sort()
  return readdirSync(`${folder}text`)
    .sort()
    .flatMap(name => {
      const stem = name.replace(/\.txt$/, '')
      const key = names.find(one => one.startsWith(`${stem}_`))
      return key
        ? [{ stem, text: readFileSync(`${folder}text/${name}`, 'utf8'), marks: readFileSync(`${folder}attributions/${key}`, 'utf8') }]
        : []
    })
}

/** The set marks whoever the report itself quotes: nothing inside what another says. */
export const outermost = (found: readonly Attribution[]): readonly Attribution[] =>
  found.filter(one => !found.some(other => other !== one && other.content.some(piece => overlap(piece, one.cue))))

const cueOf = (text: string, cue: readonly Span[]): string => cue.map(span => text.slice(...span)).join(' … ')

/** Marks in brat's standoff format, in UTF-16 units; the file counts characters. */
export function readAttributions(marks: string, text: string): readonly Marked[] {
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
  gold: readonly Marked[],
  sources: readonly Span[],
  tally: ReturnType<typeof newTally>
): { readonly missed: readonly Marked[]; readonly extra: readonly Span[] } {
  const found = new Map(sources.map(span => [String(span), span]))
  const wanted = new Map(gold.map(one => [String(one.source), one]))
  const hit = (one: Marked, span: Span): boolean => one.source.some(piece => overlap(piece, span))
  const missed = [...wanted.values()].filter(one => ![...found.values()].some(span => hit(one, span)))
  const extra = [...found.values()].filter(span => ![...wanted.values()].some(one => hit(one, span)))
  tally.gold += wanted.size
  tally.right += wanted.size - missed.length
  tally.found += wanted.size - missed.length + extra.length
  return { missed, extra }
}

/** Whether an attribution to the source shares at least half of the content; else whether it goes to another source, or nowhere. */
export function linkOf(
  { source, content }: Marked,
  found: readonly Attribution[]
): 'right' | 'to another source' | 'cut otherwise' | 'missed' {
  const near = found.filter(one => sharesHalf(content, one.content))
  const same = (one: Attribution): boolean => source.some(piece => overlap(piece, one.source))
  if (near.some(same)) return 'right'
  if (near.length > 0) return 'to another source'
  return found.some(one => same(one) && one.content.some(span => content.some(piece => overlap(span, piece)))) ? 'cut otherwise' : 'missed'
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** Whether two contents share half of their characters, by F1. */
function sharesHalf(a: readonly Span[], b: readonly Span[]): boolean {
  const long = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)
  const shared = a.flatMap(one => b.map(other => Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]))))
  return 2 * shared.reduce((sum, one) => sum + one, 0) >= 0.5 * (long(a) + long(b))
}
