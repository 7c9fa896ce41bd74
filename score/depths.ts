import { type Coded, depthOf } from '@vedette/core'

/** How far below the root of its sentence each claim of a report stands, by the highest word of its quote; sentences that follow stand lower. */
export const depthsOf = ({ claims, sentences }: Pick<Coded, 'claims' | 'sentences'>): readonly number[] =>
  claims.map(claim => {
    const own = sentences.filter(({ tokens }) => tokens.some(({ span }) => claim.span[0] <= span[0] && span[1] <= claim.span[1]))
    return Math.min(...own.map(sentence => sentence.index * 100 + depthOf(claim, [sentence])), 9999)
  })
