import type { ActorMention } from '#mention'
import type { Draft } from './draft.ts'

/** One row of the ACLED-style derivation: the first that fits decides. Sides of conflict are told by kind of actor, not by name. */
export type AcledRule = {
  readonly type: string
  /** Who acts: a state's own forces, a foreign state's, or an armed group. */
  readonly by?: 'state' | 'foreign' | 'group'
  readonly to?: 'civilians' | 'armed'
  readonly gives: string | undefined
  readonly says: string
}

/** Derives the ACLED-style sub-event type of an event by the rows of `lexicon/event-types/acled.ts`. */
export function acledOf(draft: Draft, rules: readonly AcledRule[]): string | undefined {
  if (draft.kind !== 'event' || (draft.stance !== 'asserted' && draft.stance !== 'possible')) return undefined
  const by = partyOf(draft.by[0], draft.at[0]?.country)
  const to =
    draft.to.length === 0
      ? undefined
      : draft.to.every(one => one.side === 'civilians' || (one.kind === 'people' && one.side === undefined))
        ? 'civilians'
        : 'armed'
  const root = draft.type.split('/')[0]!
  const fits = (rule: AcledRule, type: string): boolean =>
    rule.type === type && (!rule.by || rule.by === by) && (!rule.to || rule.to === to)
  return (rules.find(rule => fits(rule, draft.type)) ?? rules.find(rule => fits(rule, root)))?.gives
}

function partyOf(actor: ActorMention | undefined, _country: string | undefined): 'state' | 'foreign' | 'group' | undefined {
  if (!actor) return undefined
  if (/government$/i.test(actor.side ?? '') || actor.kind === 'state' || /^(state|government|military|police)/.test(actor.class ?? ''))
    return 'state'
  return 'group'
}
