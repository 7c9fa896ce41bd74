import type { Claim, Coded } from '@vedette/core'
import type { GoldenClaim, GoldenReport } from './golden-report.ts'

/** How coded claims stand against the golden ones of a report. */
export type Comparison = {
  readonly found: number
  readonly right: number
  readonly expected: number
  readonly coded: number
  /** One line for each claim missed, wrong in a field, or too many. */
  readonly misses: readonly string[]
  /** Each coded claim: whether one of the report's was found by it, and which fields of that are wrong. */
  readonly judged: readonly Judged[]
}

export type Judged = { readonly claim: Claim; readonly found: boolean; readonly wrong: readonly string[] }

/** Pairs claims of one kind whose quotes share enough words, best first, and asks each pair about every field. */
export function compareClaims(golden: GoldenReport, { claims, mentions }: Pick<Coded, 'claims' | 'mentions'>): Comparison {
  const named = new Map(mentions.actors.map(actor => [actor.words, actor.name] as const))
  const pairs = pairUp(golden.claims, claims, named)
  const misses: string[] = []
  const wrongIn = new Map<Claim, readonly string[]>()
  let right = 0
  golden.claims.forEach((wanted, index) => {
    const got = pairs.get(index)
    if (!got) misses.push(`- missed ${index + 1}: ${wanted.kind} ${wanted.type}`)
    else {
      const wrong = wrongFields(wanted, got, named)
      wrongIn.set(got, wrong)
      if (wrong.length === 0) right += 1
      else misses.push(`- ${index + 1}: ${wrong.join('; ')}`)
    }
  })
  const taken = new Set(pairs.values())
  for (const claim of claims)
    if (!taken.has(claim)) misses.push(`- too many: ${claim.kind} ${claim.type} "${claim.quote.replace(/\s+/g, ' ').slice(0, 80)}"`)
  const judged = claims.map(claim => ({ claim, found: taken.has(claim), wrong: wrongIn.get(claim) ?? [] }))
  return { found: pairs.size, right, expected: golden.claims.length, coded: claims.length, misses, judged }
}

type Names = ReadonlyMap<string, string>

function pairUp(golden: readonly GoldenClaim[], claims: readonly Claim[], named: Names): ReadonlyMap<number, Claim> {
  const options = golden
    .flatMap((wanted, index) => claims.map(claim => ({ index, claim, score: closeness(wanted, claim, named) })))
    .filter(option => option.score > 0)
  options.sort((a, b) => b.score - a.score || a.index - b.index)
  const out = new Map<number, Claim>()
  const taken = new Set<Claim>()
  for (const { index, claim } of options) {
    if (out.has(index) || taken.has(claim)) continue
    out.set(index, claim)
    taken.add(claim)
  }
  return out
}

function closeness(wanted: GoldenClaim, claim: Claim, named: Names): number {
  const shared = wordF1(wanted.quote, claim.quote)
  if (wanted.kind !== claim.kind || shared < 0.4) return 0
  return 1 + shared + (root(wanted.type) === root(claim.type) ? 0.5 : 0) + 0.1 * (7 - wrongFields(wanted, claim, named).length)
}

function wrongFields(wanted: GoldenClaim, got: Claim, named: Names): readonly string[] {
  const out: string[] = []
  const tell = (field: string, value: string): void => void out.push(`${field} (got ${value || 'none'})`)
  if (root(wanted.type) !== root(got.type)) tell('type', got.type)
  if (wanted.stance !== got.stance) tell('stance', got.stance)
  for (const role of ['by', 'to'] as const)
    if (
      !agree(wanted[role], got[role], (a, b) =>
        a.side && b.side ? a.side === b.side : sameName(a.words, b.words) || sameName(a.words, b.name)
      )
    )
      tell(role, got[role].map(one => `${one.words} [${one.side ?? one.name}]`).join(' + '))
  if (!agree(wanted.at, got.at, (a, b) => sameName(a, b.name) || sameName(a, b.words)))
    tell('at', got.at.map(place => place.name).join(' + '))
  if ((wanted.on ?? '') !== (got.on?.date ?? '')) tell('on', got.on?.date ?? '')
  if (!agree(wanted.source, got.source, (a, b) => sameName(a, b.name) || sameName(a, b.words) || named.get(a) === b.name))
    tell('source', got.source.map(one => one.words).join(' + '))
  if (Boolean(wanted.if) !== Boolean(got.if) || (wanted.if && wordF1(wanted.if, got.if!.words) < 0.5)) tell('if', got.if?.words ?? '')
  if (!agree(wanted.figures, got.figures, (a, b) => a === figureWords(b))) tell('figures', got.figures.map(figureWords).join(' + '))
  return out
}

/** `300 more than killed`; `some killed` when no number is given. */
const figureWords = (figure: Claim['figures'][number]): string =>
  [figure.count ?? 'some', figure.bound && figure.bound !== 'exact' ? figure.bound : undefined, figure.what]
    .filter(part => part !== undefined)
    .join(' ')

function agree<A, B>(wanted: readonly A[], got: readonly B[], same: (a: A, b: B) => boolean): boolean {
  if (wanted.length === 0 && got.length === 0) return true
  const free = [...got]
  let hits = 0
  for (const one of wanted) {
    const at = free.findIndex(other => same(one, other))
    if (at >= 0) {
      free.splice(at, 1)
      hits += 1
    }
  }
  return wanted.length > 0 && got.length > 0 && (2 * hits) / (wanted.length + got.length) >= 0.5
}

const root = (type: string): string => type.split('/')[0]!
const tokens = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
const loose = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'and',
  'al',
  'el',
  'province',
  'city',
  'town',
  'village',
  'region',
  'its',
  'their',
  'his'
])

/** Names agree when every telling word of one is in the other. */
function sameName(a: string, b: string): boolean {
  const x = tokens(a).filter(word => !loose.has(word))
  const y = tokens(b).filter(word => !loose.has(word))
  if (x.length === 0 || y.length === 0) return tokens(a).join() === tokens(b).join()
  return x.every(word => y.includes(word)) || y.every(word => x.includes(word))
}

function wordF1(a: string, b: string): number {
  const left = [...tokens(a)]
  const right = tokens(b)
  let shared = 0
  for (const word of right) {
    const at = left.indexOf(word)
    if (at >= 0) {
      left.splice(at, 1)
      shared += 1
    }
  }
  return (2 * shared) / Math.max(1, tokens(a).length + right.length)
}
