import type { Concerned, Dispute, Joined } from '@vedette/core'

/** "denied by the army", "by rebels or the army", "the sides contradict each other": in short, what is not agreed on; null when nothing is. */
export function sayDispute({ disputes, concerned, stance }: Pick<Joined, 'disputes' | 'concerned' | 'stance'>): string | null {
  const says = disputes.flatMap(({ about, positions }) => {
    if (about === 'who') return [`said to be by ${positions.map(each => each.says).join(' or ')}`]
    const others = positions.filter(each => each.says !== stance)
    return others.map(each => `${each.says} by ${each.origins.join(', ')}`)
  })
  const agreed = concerned.agree === 'they agree' ? ['both sides say so'] : []
  const admitted = stance === 'asserted' ? concerned.sides.filter(each => each.interest === 'against' && each.stance === 'asserted') : []
  const admits = agreed.length > 0 ? [] : [...new Set(admitted.map(({ side }) => `admitted by ${side}`))]
  const all = [...says, ...agreed, ...admits]
  return all.length === 0 ? null : all.join('; ')
}

/** The questions that claims answer differently and what the sides say themselves, a line each. */
export const explainDispute = ({ disputes, concerned }: Pick<Joined, 'disputes' | 'concerned'>): readonly string[] => [
  ...disputes.flatMap(({ about, positions }) => [
    `not agreed: ${questions[about]}`,
    ...positions.map(({ says, origins, claims }) => `  ${says}, say ${origins.join(', ')} (${claims.join(', ')})`)
  ]),
  ...(concerned.sides.length === 0 ? [] : [`the sides concerned: ${concerned.agree}`]),
  ...concerned.sides.map(({ side, stance, interest, claims }) => `  ${side}: ${stance}, ${interests[interest]} (${claims.join(', ')})`)
]

const questions: Readonly<Record<Dispute['about'], string>> = { whether: 'whether it is so', who: 'who it was' }

const interests: Readonly<Record<Concerned['sides'][number]['interest'], string>> = {
  for: 'which serves it: half weight',
  against: 'against its own interest: double weight',
  neither: 'which neither serves nor harms it'
}
