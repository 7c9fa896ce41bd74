import type { PlaceMention } from '@vedette/core'
import { writeReasons } from './find-place.ts'

/** Why a name was taken for this place, and which places of its name lost: a line each, with what was weighed. */
export function explainChoice({ id, confidence, candidates = [], precision }: PlaceMention): readonly string[] {
  if (confidence === undefined || candidates.length === 0) return []
  const isChosen = candidates[0]?.id === id
  const head = isChosen ? `confidence ${confidence}` : `confidence ${confidence} in the first, which was not taken; told as ${precision}`
  return [
    `           ${head}`,
    ...candidates.map(candidate => {
      const where = [candidate.name, candidate.within, candidate.country].filter(
        (part, at, all) => part !== undefined && part !== all[at - 1]
      )
      return `           ${candidate.id === id ? 'won ' : 'lost'} ${candidate.score.toFixed(2).padStart(5)}  ${where.join(', ')} (${candidate.kind}, ${candidate.id}): ${writeReasons(candidate)}`
    })
  ]
}
