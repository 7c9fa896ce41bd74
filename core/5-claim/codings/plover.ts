import { type Codable, type CodingRule, findRule, type Parties } from './coding-rule.ts'

/** An event of PLOVER, with its mode; none where PLOVER has nothing for it. */
export type PloverRule = CodingRule<{ readonly event: string; readonly mode?: string } | 'as it is' | undefined>

/** What PLOVER says of its events: the quadrant (1 verbal, 2 material cooperation, 3 verbal, 4 material conflict), and the scale from -10 to 10. */
export type PloverScale = Readonly<
  Record<string, { readonly quad: 1 | 2 | 3 | 4; readonly scale: number; readonly modes: Readonly<Record<string, number>> }>
>

export type PloverTables = {
  readonly rules: readonly PloverRule[]
  readonly scale: PloverScale
  readonly auxiliary: Readonly<Record<string, string>>
}

export type Plover = {
  readonly event: string
  readonly mode: string | null
  readonly quad: 1 | 2 | 3 | 4
  readonly scale: number
  /** PLOVER's auxiliary mode, for what is denied, planned or possible. */
  readonly auxiliary: string | null
}

/** Codes an event by PLOVER; our types are PLOVER's but for what the rows say. */
export function codePlover(
  claim: Codable,
  { rules, scale, auxiliary }: PloverTables,
  parties: Parties
): { readonly gives: Plover | undefined; readonly says: string } {
  if (claim.kind !== 'event') return { gives: undefined, says: 'PLOVER codes events alone' }
  const rule = findRule(rules, claim, parties)
  const [ownEvent = '', ownMode] = claim.type.split('/')
  const given = rule?.gives === 'as it is' ? { event: ownEvent, ...(ownMode ? { mode: ownMode } : {}) } : rule?.gives
  const known = given && scale[given.event]
  if (!given || !known) return { gives: undefined, says: rule?.says ?? 'PLOVER has no such event' }
  return {
    gives: {
      event: given.event,
      mode: given.mode ?? null,
      quad: known.quad,
      scale: (given.mode === undefined ? undefined : known.modes[given.mode]) ?? known.scale,
      auxiliary: rule?.gives === 'as it is' ? (auxiliary[claim.stance] ?? null) : null
    },
    says: rule?.says ?? ''
  }
}
