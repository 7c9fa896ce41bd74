import type { RelationKind } from '@vedette/core'

/**
 * The relations of re3d in our terms: claims of these types, from `by` to the role named; `between` joins those who act together. A state of
 * support is none: words of support are `Likes` there, which is not measured.
 */
export type RelationRule = {
  readonly relation: string
  readonly types: RegExp
  readonly to: 'to' | 'at' | 'between'
  /** Only of claims that are asserted: a town that shall be taken is not held. */
  readonly asserted?: true
}

export const relations: readonly RelationRule[] = [
  { relation: 'FightingAgainst', types: /^(ASSAULT|contested|opposition|COERCE\/seize|siege|THREATEN\/violence)/, to: 'to' },
  { relation: 'FightingAgainst', types: /^(ASSAULT$|contested)/, to: 'between' },
  { relation: 'AlliesOf', types: /^(alliance|COOPERATE)/, to: 'to' },
  { relation: 'AlliesOf', types: /^(alliance|COOPERATE)/, to: 'between' },
  { relation: 'InChargeOf', types: /^(control|COERCE\/seize)/, to: 'at', asserted: true }
]

/** What sentences say of two mentions, in re3d's words; both have the part before the whole and the chief before what is led. */
export const kinds: Readonly<Record<RelationKind, string>> = {
  against: 'FightingAgainst',
  with: 'AlliesOf',
  'in-charge-of': 'InChargeOf',
  'part-of': 'BelongsTo'
}

/** What is measured. */
export const measured: readonly string[] = ['FightingAgainst', 'AlliesOf', 'InChargeOf', 'BelongsTo']

export const mutual: ReadonlySet<string> = new Set(['FightingAgainst', 'AlliesOf'])
