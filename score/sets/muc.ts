import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Line, LineActor, LineClaim } from '@vedette/core'
import { f1, newTally, type Tally } from '../agreement.ts'
import { type CodeTexts, toReport } from '../code-texts.ts'
import type { Absent, RowError, ScoredSet, SetScore } from '../figure.ts'
import { combatants, governments, incidents, weapons, worded } from '../mappings/muc.ts'
import { sample, sizeOf } from '../sample.ts'
import { sharedFolder } from '../shared-folder.ts'
import { type Entity, type MucKey, readKeys, readTexts } from './muc-keys.ts'

/** Reports of the wars of Latin America around 1990, in capitals: what incidents, by what organisations, on whom, with what. */
export const muc: ScoredSet = { name: 'muc', title: 'MUC dev, slots of each text', measure }

const most = 100
const slots = ['incidents', 'organisations', 'victims', 'weapons'] as const

async function measure(code: CodeTexts): Promise<SetScore | Absent> {
  const folder = sharedFolder('data/muc/dev/')
  if (!existsSync(folder)) return { absent: 'data/muc is not beside the checkout' }
  const files = (start: string): readonly string[] =>
    readdirSync(folder)
      .filter(name => name.startsWith(start))
      .sort()
      .map(name => readFileSync(`${folder}${name}`, 'utf8'))
  const texts = new Map(files('dev-').flatMap(file => [...readTexts(file)]))
  const keys = new Map(files('key-').flatMap(file => [...readKeys(file)]))
  const all = [...texts.keys()].filter(id => keys.has(id)).sort()
  const ids = sample(all, most, id => id)
  const lines = await code(ids.map(id => toReport(id, texts.get(id) ?? '')))
  const tallies = new Map(slots.map(slot => [slot, newTally()]))
  const guess = newTally()
  const errors: RowError[] = []
  for (const [at, id] of ids.entries()) {
    const gold = keys.get(id) as MucKey
    const found = readIncidents(lines[at] as Line)
    for (const slot of slots) {
      const { missed, extra } = match(tallies.get(slot) as Tally, entitiesOf(gold, slot), entitiesOf(found, slot))
      errors.push(...missed.map(one => ({ kind: `${slot}: missed`, says: `${id} ${one.join(' / ')}` })))
      errors.push(...extra.map(one => ({ kind: `${slot}: too many`, says: `${id} ${one.join(' / ')}` })))
      match(guess, entitiesOf(gold, slot), slot === 'incidents' ? [['ATTACK']] : [])
    }
  }
  const sum = slots.reduce((total, slot) => add(total, tallies.get(slot) as Tally), newTally())
  return {
    size: sizeOf(ids.length, all.length, 'reports'),
    figures: [
      {
        name: 'micro F1',
        value: f1(sum),
        asked: sum.gold,
        baseline: { value: f1(guess), rule: 'an attack in each' },
        best: 'GTT .502 (by template, tst3 and 4)',
        wanted: 0.45
      },
      ...slots.map(slot => ({ name: `${slot} F1`, value: f1(tallies.get(slot) as Tally), asked: tallies.get(slot)?.gold ?? 0 }))
    ],
    errors
  }
}

const entitiesOf = (key: MucKey, slot: (typeof slots)[number]): readonly Entity[] =>
  slot === 'incidents' ? key.incidents.map(one => [one]) : key[slot]

const add = (a: Tally, b: Tally): Tally => ({ gold: a.gold + b.gold, found: a.found + b.found, right: a.right + b.right })

/** Matches entities one to one: of one entity when a name of one holds the last word of a name of the other. */
export function match(
  tally: Tally,
  gold: readonly Entity[],
  found: readonly Entity[]
): { readonly missed: readonly Entity[]; readonly extra: readonly Entity[] } {
  const free = [...found]
  const missed = gold.filter(entity => {
    const at = free.findIndex(other => entity.some(name => other.some(word => sameName(name, word))))
    if (at >= 0) free.splice(at, 1)
    return at < 0
  })
  tally.gold += gold.length
  tally.found += found.length
  tally.right += gold.length - missed.length
  return { missed, extra: free }
}

function sameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  return (one.length > 0 && other.includes(one.at(-1) as string)) || (other.length > 0 && one.includes(other.at(-1) as string))
}

const wordsOf = (name: string): readonly string[] =>
  (
    name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9-]+/g) ?? []
  ).map(word => word.replace(/s$/, ''))

/** The slots as a coded text fills them. */
export function readIncidents({ claims }: Line): MucKey {
  const told = claims.filter(claim => (claim.stance === 'asserted' || claim.stance === 'possible') && isIncident(claim))
  return {
    incidents: [...new Set(told.map(incidentOf))],
    organisations: distinct(told.flatMap(({ by }) => by).filter(isOrganisation)),
    victims: distinct(told.flatMap(({ to }) => to).filter(isVictim)),
    weapons: [...new Set(told.flatMap(({ quote }) => quote.match(weapons) ?? []).map(word => word.toLowerCase().replace(/s$/, '')))].map(
      word => [word]
    )
  }
}

const isIncident = ({ type, by, to, figures }: LineClaim): boolean =>
  incidents.some(([prefix]) => type.startsWith(prefix)) &&
  (to.length > 0 ? to.some(isVictim) : by.length > 0 || figures.length > 0 || type.includes('/'))

const incidentOf = ({ type, quote }: LineClaim): string =>
  (type === 'ASSAULT/abduct' ? undefined : worded.find(([words]) => words.test(quote))?.[1]) ??
  incidents.find(([prefix]) => type.startsWith(prefix))?.[1] ??
  ''

/** Named bodies: "guerrillas" are individuals to the set. */
const isOrganisation = ({ kind, id, name }: LineActor): boolean =>
  /^(group|organisation)$/.test(kind) && id !== null && !governments.test(name)

const isVictim = ({ kind, name, words }: LineActor): boolean =>
  /^(person|people|unknown)$/.test(kind) && !combatants.test(`${name} ${words}`)

/** Actors whose names share a last word are one. */
function distinct(actors: readonly LineActor[]): readonly Entity[] {
  const kept: Entity[] = []
  for (const { name, words } of actors) {
    const at = kept.findIndex(other => other.some(one => sameName(one, name) || sameName(one, words)))
    if (at < 0) kept.push([...new Set([name, words])])
    else kept[at] = [...new Set([...(kept[at] as Entity), name, words])]
  }
  return kept
}
