import type { Review } from '../../../core/5-claim/review/review.ts'
import { standingReviews } from '../../../core/5-claim/review/standing-reviews.ts'
import { Dotted } from '../../look/dotted.tsx'
import type { Decided } from './review-rows.ts'

type Props = {
  readonly decided: Decided
  /** A type in plain words. */
  readonly says: (type: string) => string
  readonly undo: (review: Review) => void
}

const decisionWords: Readonly<Record<Review['decision'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  note: 'noted on',
  same: 'said to be one thing with another',
  apart: 'said to be another thing',
  add: 'added',
  undo: 'taken back'
}

/** The latest decisions that stand, each with the way to take it back. */
export function DecidedList({ decided, says, undo }: Props) {
  const standing = latestStanding(decided)
  if (standing.length === 0) return null
  return (
    <section className="decided" aria-labelledby="decided-title">
      <h3 id="decided-title">Decided lately</h3>
      <ul>
        {standing.map(review => (
          <li key={review.id}>
            <span className="decided-what" dir="auto">
              <strong>{sayDecision(review)}</strong>
              {review.note && <q>{review.note}</q>}
            </span>
            <span className="quiet">
              <Dotted parts={[says(review.anchor.type), review.by, review.at.slice(0, 16).replace('T', ' ')]} />
            </span>
            <button
              type="button"
              className="plain"
              aria-label={`Undo: ${sayDecision(review)}, ${says(review.anchor.type)}`}
              onClick={() => undo(review)}
            >
              Undo
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const latestStanding = ({ rows }: Decided): readonly Review[] => standingReviews(rows).toReversed()

/** The last decision that stands. */
export const lastDecided = (decided: Decided): Review | undefined => latestStanding(decided)[0]

/** "corrected: who, where". */
export function sayDecision({ decision, fields }: Pick<Review, 'decision' | 'fields'>): string {
  const parts = Object.keys(decision === 'correct' ? (fields ?? {}) : {}).map(part => partWords[part] ?? part)
  return parts.length === 0 ? decisionWords[decision] : `${decisionWords[decision]}: ${parts.join(', ')}`
}

const partWords: Readonly<Record<string, string>> = {
  type: 'what',
  stance: 'is it so',
  by: 'who',
  to: 'whom',
  at: 'where',
  on: 'when',
  source: 'says who',
  figures: 'how many'
}
