import { existsSync, readFileSync } from 'node:fs'
import type { Line, LineClaim } from '@vedette/core'
import { commonest, share } from '../agreement.ts'
import { type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, Figure, ScoredSet, SetScore } from '../figure.ts'
import { kills, mainIncident, weigh } from '../main-incident.ts'
import { actors, causes, civilian, combatants, governorates, parts, unknownActor, unknownCause, unnamed } from '../mappings/fa-kes.ts'
import { readTable } from '../read-table.ts'
import { sharedFolder } from '../shared-folder.ts'

/** One record a report on the war in Syria: the main incident. */
export const faKes: ScoredSet = { name: 'fa-kes', title: 'FA-KES dev, main incident', measure }

export type Incident = { readonly governorate: string; readonly cause: string; readonly actor: string; readonly civilians: number }

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const path = sharedFolder('data/syria-news/syria-news-dev.csv')
  if (!existsSync(path)) return { absent: 'data/syria-news is not beside the checkout' }
  const rows = readTable(readFileSync(path, 'utf8'))
  const lines = await code(
    rows.map(row => toReport(row.unit_id ?? '', row.article_content ?? '', { title: row.article_title ?? '', outlet: row.source ?? '' }))
  )
  const titles = await code(rows.map(row => toReport(`title ${row.unit_id}`, row.article_title ?? '', { outlet: row.source ?? '' })))
  const gold = rows.map(row => ({
    governorate: row.location ?? '',
    cause: row.cause_of_death ?? '',
    actor: (row.actor ?? '').split(' - ').at(-1) ?? '',
    civilians: Number(row.nb_civilians)
  }))
  const found = lines.map((line, at) => readWithTitle(line, titles[at]))
  const figure = (name: keyof Incident, wanted: number, guess: readonly (string | number)[], rule: string): Figure => ({
    name: name === 'civilians' ? 'civilians killed, exact' : name,
    value: share(gold.map((one, at) => one[name] === found[at]?.[name])),
    asked: gold.length,
    baseline: { value: share(gold.map((one, at) => one[name] === guess[at])), rule },
    wanted
  })
  const always = (name: keyof Incident): readonly (string | number)[] => gold.map(() => commonest(gold.map(one => String(one[name]))))
  return {
    size: `${rows.length} reports`,
    figures: [
      figure('governorate', 0.93, lines.map(firstGovernorate), 'the first named'),
      figure('cause', 0.85, always('cause'), 'the commonest'),
      figure('actor', 0.75, always('actor'), 'the commonest'),
      figure(
        'civilians',
        0.75,
        gold.map(() => 0),
        'none'
      )
    ],
    errors: gold.flatMap((one, at) =>
      (['governorate', 'cause', 'actor', 'civilians'] as const)
        .filter(name => one[name] !== found[at]?.[name])
        .map(name => ({
          kind: `${name}: ${kindOf(name, one, found[at] as Incident)}`,
          says: `${rows[at]?.unit_id} ${one[name]}, not ${found[at]?.[name]} | ${rows[at]?.article_title}`
        }))
    )
  }
}

/** What went wrong: nothing was found, a smaller or larger number, or another label. */
function kindOf(name: keyof Incident, gold: Incident, found: Incident): string {
  if (name === 'civilians')
    return found.civilians === 0
      ? 'none found'
      : gold.civilians === 0
        ? 'none asked'
        : found.civilians < gold.civilians
          ? 'too few'
          : 'too many'
  return found[name] === '' || found[name] === 'unknown' ? 'none found' : gold[name] === 'unknown' ? 'none asked' : 'another'
}

/** The main incident as the report tells it; its title, read as a report, says what the text leaves open, and how many were killed in all. */
export function readWithTitle(line: Line, title: Line | undefined): Incident {
  const ahead = title && mainIncident(title.claims)?.violent
  const told = readIncident(line, ahead?.flatMap(causesOf).slice(0, 1))
  if (!title) return told
  const alone = readIncident(title)
  const first = (counts: readonly number[]): number | undefined => counts.find(count => count > 0)
  const part = first([...(ahead ?? []), ...killings(line)].map(civilianPart))
  const [main] = killings(title)
  const whole = main && isOnlyFighters(main) ? 0 : first((ahead ?? []).map(wholeOf))
  return {
    ...told,
    actor: told.actor === unknownActor ? alone.actor : told.actor,
    civilians: part ?? whole ?? told.civilians
  }
}

/** The main incident of a coded report in the set's own terms; `ahead` are causes told before it. */
export function readIncident(line: Line, ahead: readonly string[] = []): Incident {
  const incident = mainIncident(line.claims)
  const main = incident?.main
  const violent = incident?.violent ?? []
  const after = main ? violent.slice(violent.indexOf(main)) : []
  return {
    governorate: weigh(governoratesOf(line.mentions.places), 0.6, main && governoratesOf(main.at.slice(0, 1))[0]) ?? '',
    cause: weigh([...ahead, ...violent.flatMap(causesOf)], 0.8, main && causesOf(main)[0]) ?? unknownCause,
    actor:
      after
        .slice(0, 3)
        .filter(claim => !unlike(claim, after[0]))
        .flatMap(actorsOf)[0] ?? unknownActor,
    civilians:
      killings(line)
        .map(civiliansOf)
        .find(count => count > 0) ?? 0
  }
}

/** The first deeds that killed: the main incident and what may say more of it, where that killed others than fighters. */
function killings(line: Line): readonly LineClaim[] {
  const [first, ...others] = (mainIncident(line.claims)?.violent ?? []).filter(kills)
  if (!first) return []
  return isOnlyFighters(first) ? [first] : [first, ...others.slice(0, 1)]
}

/** Whether all whose deaths a claim counts are fighters. */
const isOnlyFighters = (claim: LineClaim): boolean =>
  killedOf(claim).length === 0 && claim.figures.some(({ what, count }) => what === 'killed' && count !== null)

const governoratesOf = (places: Line['mentions']['places']): readonly string[] =>
  places.flatMap(({ within }) => governorates[within ?? ''] ?? [])

const causesOf = ({ type }: LineClaim): readonly string[] => causes.find(([prefix]) => type.startsWith(prefix))?.slice(1) ?? []

/** Two claims that name different means do not tell of one deed. */
const unlike = (one: LineClaim, main: LineClaim | undefined): boolean =>
  main !== undefined && one.type.includes('/') && main.type.includes('/') && one.type !== main.type

const actorsOf = ({ by }: LineClaim): readonly string[] =>
  by.flatMap(({ id, name, side, words }) => {
    if (id === null && unnamed.test(words)) return [unknownActor]
    return actors.find(([who]) => [id, name, side].some(word => word !== null && who.test(word)))?.[1] ?? []
  })

/** "20 people, including ten civilians": the part of the killed who are called civilians. */
const civilianPart = ({ figures }: LineClaim): number =>
  Math.max(0, ...figures.filter(({ what, who, partOf }) => what === 'killed' && partOf !== null && civilian.test(who ?? '')).map(counted))

/** The part who are called civilians, else the largest figure of the killed that counts no fighters; other parts ("five children") only without a whole. */
const civiliansOf = (claim: LineClaim): number => civilianPart(claim) || wholeOf(claim) || Math.max(0, ...killedOf(claim).map(counted))

const wholeOf = (claim: LineClaim): number =>
  Math.max(
    0,
    ...killedOf(claim)
      .filter(({ who }) => !parts.test(who ?? ''))
      .map(counted)
  )

const killedOf = (claim: LineClaim): LineClaim['figures'] =>
  claim.figures.filter(
    ({ what, count, who, partOf }) =>
      what === 'killed' && count !== null && partOf === null && !(who === null ? isOfFighters(claim) : combatants.test(who))
  )

/** "ambushed militants, killing 15": a number without a noun counts those it was done to, here all under arms. */
const isOfFighters = ({ to }: LineClaim): boolean =>
  to.length > 0 && to.every(({ words, side }) => combatants.test(words) && side !== 'civilians')

const counted = ({ count }: LineClaim['figures'][number]): number => count ?? 0

const firstGovernorate = ({ mentions }: Line): string => governoratesOf(mentions.places)[0] ?? ''
