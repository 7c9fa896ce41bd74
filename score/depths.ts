import type { Coded } from '@vedette/core'

/** How far below the root of its sentence each claim of a report stands, by the highest word of its quote; sentences that follow stand lower. */
export const depthsOf = ({ claims, sentences }: Pick<Coded, 'claims' | 'sentences'>): readonly number[] =>
  claims.map(({ span }) => {
    const depths = sentences.flatMap(({ index, tokens }) =>
      tokens
        .filter(token => span[0] <= token.span[0] && token.span[1] <= span[1])
        .map(token => {
          let depth = index * 100
          for (let head = token.head; head >= 0; head = tokens[head]!.head) depth += 1
          return depth
        })
    )
    return Math.min(...depths, 9999)
  })
