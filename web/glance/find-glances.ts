import { sayActors, sayCount, sayCounted, sayFigure, sayPlaces, sayWhen } from '../claims/say-claim.ts'
import type { Entry } from '../picture/entry.ts'

/** One thing to know first: a few strong words, what they are about, and the claim that says so. */
export type Glance = { readonly entry: Entry; readonly strong: string; readonly says: string }

/** What a reader should see before reading: places taken, the heaviest tolls, sieges, threats, what is planned. At most `most`, each from another claim. */
export function findGlances(entries: readonly Entry[], most = 6): readonly Glance[] {
  const sure = entries.filter(({ claim }) => claim.stance === 'asserted')
  const picked = [
    ...latest(sure.filter(({ claim }) => claim.type === 'COERCE/seize' && claim.at.length > 0 && claim.on?.date))
      .slice(0, 1)
      .map(taken),
    ...['killed', 'displaced', 'injured', 'hosted', 'missing', 'detained'].flatMap(what => heaviest(sure, what)),
    ...sure
      .filter(({ claim }) => claim.type === 'siege')
      .slice(0, 1)
      .map(besieged),
    ...threats(sure).slice(0, 1).map(threat),
    ...latest(sure.filter(({ claim }) => claim.type === 'AGREE' || claim.type === 'RETREAT/ceasefire'))
      .slice(0, 1)
      .map(plain),
    ...entries
      .filter(({ claim }) => claim.stance === 'planned' && claim.on?.date)
      .slice(0, 1)
      .map(plain)
  ]
  const seen = new Set<string>()
  return picked
    .filter(({ entry, strong, says }) => {
      const fresh = ![`${entry.index}`, `${strong} ${says}`].some(key => seen.has(key))
      seen.add(`${entry.index}`).add(`${strong} ${says}`)
      return fresh
    })
    .slice(0, most)
}

const latest = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => (b.range?.from ?? 0) - (a.range?.from ?? 0) || places(b) - places(a) || a.index - b.index)

/** Claims with exact towns are worth more at a glance than those of whole provinces. */
const places = ({ claim }: Entry): number => (claim.at.some(({ precision }) => precision === 'town' || precision === 'site') ? 1 : 0)

const taken = (entry: Entry): Glance => ({
  entry,
  strong: sayPlaces(entry.claim),
  says: [entry.label, sayActors(entry.claim.by, 1), sayWhen(entry.claim)].filter(Boolean).join(' · ')
})

function heaviest(entries: readonly Entry[], what: string): readonly Glance[] {
  const counted = entries.flatMap(entry =>
    entry.claim.figures.filter(figure => figure.what === what && figure.count).map(figure => ({ entry, figure }))
  )
  const [top] = counted.sort((a, b) => (b.figure.count ?? 0) - (a.figure.count ?? 0) || a.entry.index - b.entry.index)
  if (!top) return []
  const { entry, figure } = top
  return [
    {
      entry,
      strong: sayCount(figure),
      says: [sayCounted(figure), sayPlaces(entry.claim), entry.claim.source[0] && `says ${entry.claim.source[0].name}`]
        .filter(Boolean)
        .join(' · ')
    }
  ]
}

const besieged = (entry: Entry): Glance => {
  const { claim } = entry
  const figure = claim.figures[0]
  return {
    entry,
    strong: figure ? sayFigure(figure) : sayActors(claim.to, 1) || sayPlaces(claim),
    says: `surrounded · ${[sayPlaces(claim), claim.source[0] && `says ${claim.source[0].name}`].filter(Boolean).join(' · ')}`
  }
}

/** Threats, those with a stated condition first. */
const threats = (entries: readonly Entry[]): readonly Entry[] =>
  entries
    .filter(({ claim }) => claim.type.startsWith('THREATEN'))
    .toSorted((a, b) => Number(b.claim.if !== null) - Number(a.claim.if !== null) || a.index - b.index)

const threat = (entry: Entry): Glance => ({
  entry,
  strong: sayActors(entry.claim.by, 1) || 'Threat',
  says: `${entry.label}${entry.claim.if ? ` if ${entry.claim.if.words.replace(/^if /i, '')}` : ''}`
})

const plain = (entry: Entry): Glance => ({
  entry,
  strong: sayActors(entry.claim.by, 2) || entry.label,
  says: [entry.claim.stance === 'planned' ? `planned: ${entry.label}` : entry.label, sayWhen(entry.claim)].filter(Boolean).join(' · ')
})
