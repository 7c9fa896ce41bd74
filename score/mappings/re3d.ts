/** The relations of re3d in our terms: claims of these types, from `by` to the role named; `between` joins those who act together. */
export type RelationRule = {
  readonly relation: string
  readonly types: RegExp
  readonly to: 'to' | 'at' | 'between'
}

export const relations: readonly RelationRule[] = [
  { relation: 'FightingAgainst', types: /^(ASSAULT|contested|opposition|COERCE\/seize|siege|THREATEN\/violence)/, to: 'to' },
  { relation: 'FightingAgainst', types: /^(ASSAULT$|contested)/, to: 'between' },
  { relation: 'AlliesOf', types: /^(alliance|support|COOPERATE)/, to: 'to' },
  { relation: 'AlliesOf', types: /^(alliance|COOPERATE)/, to: 'between' },
  { relation: 'InChargeOf', types: /^(control|COERCE\/seize)/, to: 'at' }
]

/** What is measured; membership (BelongsTo) has no claim that tells it. */
export const measured: readonly string[] = ['FightingAgainst', 'AlliesOf', 'InChargeOf', 'BelongsTo']

export const mutual: ReadonlySet<string> = new Set(['FightingAgainst', 'AlliesOf'])
