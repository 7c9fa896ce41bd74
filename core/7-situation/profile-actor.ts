import type { ClaimRef, Joined, Party } from '#event'

/** How an actor stands to another: `harmed` is told of people who are no party to a war. */
export type Stand = {
  readonly party: Party
  readonly how: 'against' | 'with' | 'harmed'
  /** How many events and states say so. */
  readonly deeds: number
  /** First and last day of those that are dated, EDTF. */
  readonly first: string | null
  readonly last: string | null
  /** Types of these, the most frequent first. */
  readonly types: readonly string[]
  /** The evidence: claims of the latest of them. */
  readonly claims: readonly ClaimRef[]
}

/** What events and states say of one actor. */
export type ActorProfile = {
  readonly stands: readonly Stand[]
  /** How many events and states name it as one who acts or to whom it is done. */
  readonly acts: number
  readonly suffers: number
  /** How many in each month, the earliest first. */
  readonly months: readonly { readonly month: string; readonly events: number }[]
}

const hostile: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'THREATEN', 'SANCTION', 'opposition', 'siege'])
const friendly: ReadonlySet<string> = new Set(['SUPPORT', 'AID', 'COOPERATE', 'support', 'alliance', 'agreement'])
/** Deeds that those who do them together do on one side. */
const shared: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'SUPPORT',
  'COOPERATE',
  'support',
  'alliance',
  'siege',
  'control'
])

const mostClaims = 6

/**
 * Who an actor is with and against, by the events and states that name it, with the claims that say so: those of most deeds first. What is denied,
 * planned or hangs on a condition says nothing of it. `isSelf` tells the actor among parties.
 */
export function profileActor(joined: readonly Joined[], isSelf: (party: Party) => boolean): ActorProfile {
  const own = joined.filter(({ by, to }) => [...by, ...to].some(isSelf))
  const stands = new Map<string, { how: Stand['how']; party: Party; of: Joined[] }>()
  for (const each of own.filter(({ stance, if: conditions }) => stance === 'asserted' && conditions.length === 0))
    for (const { party, how } of standsOf(each, isSelf)) {
      const key = `${how} ${party.id ?? party.name.toLowerCase()}`
      const stand = stands.get(key)
      if (stand) stand.of.push(each)
      else stands.set(key, { how, party, of: [each] })
    }
  return {
    stands: [...stands.values()]
      .map(writeStand)
      .sort((a, b) => b.deeds - a.deeds || order(a.party.name, b.party.name) || order(a.how, b.how)),
    acts: own.filter(({ by }) => by.some(isSelf)).length,
    suffers: own.filter(({ to }) => to.some(isSelf)).length,
    months: countMonths(own)
  }
}

type Found = { readonly party: Party; readonly how: Stand['how'] }

function standsOf({ type, by, to }: Joined, isSelf: (party: Party) => boolean): readonly Found[] {
  const event = type.split('/')[0] ?? type
  const acts = by.some(isSelf)
  const others = (parties: readonly Party[]) => parties.filter(party => !isSelf(party))
  const across: 'against' | 'with' | undefined = hostile.has(event) ? 'against' : friendly.has(event) ? 'with' : undefined
  const beside = acts && shared.has(event) ? others(by).map(party => ({ party, how: 'with' as const })) : []
  const facing = across === undefined ? [] : others(acts ? to : by).map(party => ({ party, how: across }))
  return [...beside, ...facing].flatMap(({ party, how }): readonly Found[] =>
    isBystander(party) ? (how === 'against' && acts ? [{ party, how: 'harmed' }] : []) : [{ party, how }]
  )
}

/** People, outlets and those of whom nothing is known are no party to a war, unless they are told to be on the side of one. */
const isBystander = ({ kind, side }: Party): boolean =>
  side === 'civilians' || kind === 'media' || (side === null && (kind === 'people' || kind === 'unknown'))

function writeStand({ how, party, of }: { how: Stand['how']; party: Party; of: readonly Joined[] }): Stand {
  const days = of.flatMap(({ on }) => on?.date ?? []).sort(order)
  const types = new Map<string, number>()
  for (const { type } of of) types.set(type, (types.get(type) ?? 0) + 1)
  const latest = of.toSorted((a, b) => order(b.on?.date ?? '', a.on?.date ?? '') || order(a.id, b.id))
  return {
    party,
    how,
    deeds: of.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    types: [...types].sort(([a, m], [b, n]) => n - m || order(a, b)).map(([type]) => type),
    claims: latest.flatMap(({ claims }) => claims).slice(0, mostClaims)
  }
}

function countMonths(joined: readonly Joined[]): ActorProfile['months'] {
  const months = new Map<string, number>()
  for (const { kind, on } of joined) {
    const month = kind === 'event' ? /^\d{4}-\d{2}/.exec(on?.date ?? '')?.[0] : undefined
    if (month) months.set(month, (months.get(month) ?? 0) + 1)
  }
  return [...months].sort(([a], [b]) => order(a, b)).map(([month, events]) => ({ month, events }))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
