import { existsSync, readFileSync } from 'node:fs'
import type { LineActor, LineClaim } from '@vedette/core'
import { commonest, share } from '../agreement.ts'
import { type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, RowError, ScoredSet, SetScore } from '../figure.ts'
import { mainClaim } from '../main-claim.ts'
import { asEvents, renamed, whenMeant } from '../mappings/plover-2016.ts'
import { sharedFolder } from '../shared-folder.ts'

/** Sentences with one PLOVER event each: its type, and who did it to whom. */
export const plover: ScoredSet = { name: 'plover', title: 'PLOVER GSR', measure }

type GoldActor = { readonly actorText: string }
type Row = {
  readonly id: string
  readonly event: string
  readonly text: string
  readonly source?: readonly GoldActor[]
  readonly target?: readonly GoldActor[]
}

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const path = sharedFolder('data/plover/PLOVER_GSR_CAMEO.txt')
  if (!existsSync(path)) return { absent: 'data/plover is not beside the checkout' }
  const rows = (JSON.parse(readFileSync(path, 'utf8')) as readonly Row[]).filter(
    ({ text, event }) => text !== undefined && event !== 'DOCUMENT'
  )
  const lines = await code(rows.map(({ id, text }) => toReport(id, text)))
  const types = rows.map(({ event }) => renamed[event] ?? event)
  const found = lines.map(({ claims, depths }) => mainClaim(claims, depths))
  const actorsRight = rows.map((row, at) => bothRight(row, found[at]))
  return {
    size: `${rows.length} sentences`,
    figures: [
      {
        name: 'type',
        value: share(types.map((type, at) => type === typeOf(found[at]))),
        asked: rows.length,
        baseline: { value: share(types.map(type => type === commonest(types))), rule: `always ${commonest(types)}` },
        wanted: 0.75
      },
      {
        name: 'type of any claim',
        value: share(types.map((type, at) => beside(lines[at]?.claims ?? [], type))),
        asked: rows.length
      },
      {
        name: 'both actors',
        value: share(actorsRight),
        asked: rows.length,
        baseline: {
          value: share(
            rows.map((row, at) => {
              const [first, second] = distinctActors(lines[at]?.mentions.actors ?? [])
              return bothRight(row, { by: first ? [first] : [], to: second ? [second] : [], at: [] })
            })
          ),
          rule: 'the first two named'
        },
        wanted: 0.7
      }
    ],
    errors: rows.flatMap((row, at): readonly RowError[] => {
      const claim = found[at]
      const says = `${types[at]}, not ${typeOf(claim) ?? 'nothing'} by ${namesOf(claim?.by)} to ${namesOf(claim?.to)} | by ${wordsOf(row.source)} to ${wordsOf(row.target)} | ${row.text}`
      if (!claim) return [{ kind: 'no claim', says }]
      return [
        ...(typeOf(claim) === types[at]
          ? []
          : [{ kind: beside(lines[at]?.claims ?? [], types[at]) ? 'another type, the right one beside it' : 'another type', says }]),
        ...(actorsRight[at] ? [] : [{ kind: actorError(row, claim), says }])
      ]
    })
  }
}

const distinctActors = (actors: readonly LineActor[]): readonly LineActor[] =>
  actors.filter(({ name }, at) => actors.findIndex(other => other.name === name) === at)

const typeOf = (claim: LineClaim | undefined): string | undefined => {
  if (!claim) return undefined
  const root = claim.type.split('/')[0] ?? ''
  const event = asEvents[root] ?? root
  return claim.stance === 'requested' ? 'REQUEST' : claim.stance === 'planned' ? (whenMeant[event] ?? event) : event
}

const beside = (claims: readonly LineClaim[], type: string | undefined): boolean => claims.some(claim => typeOf(claim) === type)

/**
 * Whether a claim's actors are those of the record: one of each side, named by words in common; both may stand in `by` of a mutual event, and a
 * place that is acted on may stand in `at`.
 */
export function bothRight(
  { source, target }: Pick<Row, 'source' | 'target'>,
  claim: Pick<LineClaim, 'by' | 'to' | 'at'> | undefined
): boolean {
  if (!claim) return false
  const [from, to] = [listOf(source), listOf(target)]
  const by = from.length === 0 || names(from, claim.by)
  return (
    by &&
    (to.length === 0 || names(to, claim.to) || names(to, claim.at) || (claim.to.length === 0 && names(to, claim.by) && claim.by.length > 1))
  )
}

const actorError = (row: Row, claim: LineClaim): string => {
  const by = listOf(row.source).length === 0 || names(listOf(row.source), claim.by)
  if (by) return claim.to.length === 0 ? 'target not found' : 'another target'
  return claim.by.length === 0 ? 'source not found' : 'another source'
}

/** Some records hold a word in place of a list. */
const listOf = (actors: readonly GoldActor[] | undefined): readonly GoldActor[] => (Array.isArray(actors) ? actors : [])

const names = (gold: readonly GoldActor[], found: readonly Pick<LineActor, 'words' | 'name'>[]): boolean =>
  gold.some(({ actorText }) => found.some(({ words, name }) => shareWord(actorText, words) || shareWord(actorText, name)))

function shareWord(a: string, b: string): boolean {
  const other = new Set(stemsOf(b))
  return stemsOf(a).some(word => other.has(word))
}

/** Words but for the small ones ("U.S." is "us"), cut to four letters so that "Turkey" and "Turkish", "Iran" and "Iranian" do not part. */
const stemsOf = (words: string): readonly string[] =>
  (
    words
      .replaceAll('.', '')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? []
  )
    .filter(word => !/^(the|of|and|in|an?|its|his|from|for|to|by)$/.test(word))
    .map(word => word.slice(0, 4))

const namesOf = (actors: readonly LineActor[] | undefined): string => `[${actors?.map(({ name }) => name).join(', ') ?? ''}]`
const wordsOf = (actors: readonly GoldActor[] | undefined): string =>
  `[${listOf(actors)
    .map(({ actorText }) => actorText)
    .join(', ')}]`
