import { type Actor, type ActorKnowledge, type ActorProfile, type Joined, type LineActor, profileActor } from '@vedette/core'
import { loadActors } from '@vedette/lexicon'
import type { ClaimRow, Store } from '@vedette/store'
import { type Called, countWords } from './name-words.ts'

/** An actor as the lexicon has it and as reports tell of it. */
export type ActorPage = ActorProfile & {
  readonly id: string | null
  readonly name: string
  readonly kind: LineActor['kind']
  /** The latest that it is told to be on. */
  readonly side: string | null
  /** What the lexicon knows of it; null when it does not know it. */
  readonly known: KnownActor | null
  readonly claims: number
  /** Claims beyond those that were looked at. */
  readonly more: boolean
  /** Words that reports call it by. */
  readonly called: readonly Called[]
  /** The sides that it is told to be on, with the first and the last day of reports that tell so. */
  readonly sides: readonly SideSpan[]
  /** What it does or what is done to it: events and states, the latest first. */
  readonly events: readonly Joined[]
}

export type KnownActor = {
  readonly aliases: readonly string[]
  readonly class: string
  readonly country: string | null
  readonly from: string | null
  readonly to: string | null
  readonly partOf: NamedActor | null
  readonly parts: readonly NamedActor[]
}

export type NamedActor = { readonly id: string; readonly name: string }
export type SideSpan = { readonly side: string; readonly first: string | null; readonly last: string | null; readonly claims: number }

/** So many claims and events are looked at: enough to tell of an actor of any war, and soon read. */
const mostClaims = 1000
const mostEvents = 1000
const mostShown = 60

/** All that is known of an actor by its id or its name; undefined when no claim and no row of the lexicon names it. */
export async function readActor(asked: string, store: Store): Promise<ActorPage | undefined> {
  const lexicon = knowledge()
  const is = ({ id, name }: { readonly id: string | null; readonly name: string }): boolean =>
    id === asked || name.toLowerCase() === asked.toLowerCase()
  const rows = await claimsOf(asked, store)
  const told = rows.flatMap(row =>
    partiesOf(row)
      .filter(is)
      .map(actor => ({ actor, row }))
  )
  const entry = lexicon.byId.get(asked)
  const first = told[0]?.actor
  const self = first ?? (entry && { id: entry.id, name: entry.name, kind: entry.kind, side: entry.side ?? null })
  if (!self) return undefined
  const joined = await eventsOf(self.id ?? self.name, store)
  return {
    id: self.id,
    name: self.name,
    kind: self.kind,
    side: self.side,
    known: knownOf(lexicon.byId.get(self.id ?? ''), lexicon),
    claims: rows.length,
    more: rows.length >= mostClaims,
    called: countWords(rows, row => partiesOf(row).filter(is)),
    sides: spanSides(told),
    events: joined.slice(0, mostShown),
    ...profileActor(joined, party => (self.id === null ? party.id === null && party.name === self.name : party.id === self.id))
  }
}

let loaded: ActorKnowledge | undefined
function knowledge(): ActorKnowledge {
  loaded ??= loadActors()
  return loaded
}

const partiesOf = ({ claim }: ClaimRow): readonly LineActor[] => [...claim.by, ...claim.to]

async function claimsOf(actor: string, store: Store): Promise<readonly ClaimRow[]> {
  const found: ClaimRow[] = []
  let cursor: string | undefined
  do {
    const page = await store.claims({ actor }, { cursor, limit: 500 })
    found.push(...page.rows)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && found.length < mostClaims)
  return found.slice(0, mostClaims)
}

async function eventsOf(actor: string, store: Store): Promise<readonly Joined[]> {
  const found: Joined[] = []
  let cursor: string | undefined
  do {
    const page = await store.events({ actor }, { cursor, limit: 500 })
    found.push(...page.rows)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && found.length < mostEvents)
  return found
}

function knownOf(actor: Actor | undefined, { actors, byId }: ActorKnowledge): KnownActor | null {
  if (!actor) return null
  const whole = actor.partOf === undefined ? undefined : byId.get(actor.partOf)
  return {
    aliases: actor.aliases,
    class: actor.class,
    country: actor.country ?? null,
    from: actor.from ?? null,
    to: actor.to ?? null,
    partOf: whole ? { id: whole.id, name: whole.name } : null,
    parts: actors.flatMap(({ id, name, partOf }) => (partOf === actor.id ? { id, name } : []))
  }
}

function spanSides(told: readonly { readonly actor: LineActor; readonly row: ClaimRow }[]): readonly SideSpan[] {
  const spans = new Map<string, { side: string; days: string[]; claims: Set<string> }>()
  for (const { actor, row } of told) {
    if (actor.side === null) continue
    const span = spans.get(actor.side) ?? { side: actor.side, days: [], claims: new Set() }
    spans.set(actor.side, span)
    if (row.report.published !== null) span.days.push(row.report.published.slice(0, 10))
    span.claims.add(row.claim.id)
  }
  return [...spans.values()]
    .map(({ side, days, claims }) => {
      const sorted = days.sort()
      return { side, first: sorted[0] ?? null, last: sorted.at(-1) ?? null, claims: claims.size }
    })
    .sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : 1))
}
