import type { Validated } from './calibrate.ts'
import { isRight } from './judge-claims.ts'
import { binsOf } from './reliability.ts'

/** The table of reliability: of the claims of each range of confidence, how many were taken, drawn, and how many were right in every field. */
export function writeBins(claims: readonly Validated[]): readonly string[] {
  const taken = binsOf(claims.map(({ confidence, found }) => ({ confidence, holds: found })))
  const right = binsOf(claims.map(claim => ({ confidence: claim.confidence, holds: isRight(claim) })))
  return [
    '| confidence | claims | mean | taken | 95% | `·` mean, `█` taken | right in every field |',
    '|---|---|---|---|---|---|---|',
    ...taken.map(
      ({ from, to, count, mean, share, range }, at) =>
        `| ${from.toFixed(2)}–${to.toFixed(2)} | ${count} | ${mean.toFixed(2)} | ${share.toFixed(2)} | ${range.map(end => end.toFixed(2)).join('–')} | \`${drawBar(share, mean)}\` | ${right[at]?.share.toFixed(2) ?? ''} |`
    )
  ]
}

/** A bar of 20 places for a share, with a point at another: `████████·█`. */
export function drawBar(share: number, point: number, places = 20): string {
  const full = Math.round(share * places)
  const mark = Math.min(places - 1, Math.round(point * places))
  return Array.from({ length: places }, (_, at) => (at === mark ? '·' : at < full ? '█' : ' ')).join('')
}
