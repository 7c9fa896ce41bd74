import type { Review } from '../../../core/5-claim/review/review.ts'
import { Dotted } from '../../look/dotted.tsx'
import { sayDecision } from './decided-list.tsx'
import type { PendingReview } from './review-rows.ts'
import type { Deciding } from './use-decide.ts'

type Props = {
  readonly pending: readonly PendingReview[]
  readonly by: string
  readonly says: (type: string) => string
  readonly open: (review: PendingReview) => void
  readonly decide: (claim: string, deciding: Deciding) => void
}

/** Decisions that wait until a second person makes the same, each with the way to make it and to take it back. */
export function PendingList({ pending, by, says, open, decide }: Props) {
  if (pending.length === 0) return null
  return (
    <section className="decided pending" aria-labelledby="pending-title">
      <h3 id="pending-title">Waits for a second person ({pending.length})</h3>
      <ul>
        {pending.map(review => (
          <li key={review.id}>
            <span dir="auto">
              <button type="button" className="plain" onClick={() => open(review)}>
                {says(review.anchor.type)}
              </button>{' '}
              <strong>{sayDecision(review)}</strong> {saySet(review)}
              {review.note && <q>{review.note}</q>}
            </span>
            <span className="quiet">
              <Dotted parts={[review.by, review.at.slice(0, 16).replace('T', ' ')]} />
            </span>
            <span className="pending-ways">
              {isSame(review.by, by) ? (
                <button
                  type="button"
                  className="plain"
                  aria-label={`Undo: ${sayDecision(review)}, ${says(review.anchor.type)}`}
                  onClick={() => decide(review.claim, { decision: 'undo', other: review.id })}
                >
                  Undo
                </button>
              ) : (
                <button
                  type="button"
                  className="boxed"
                  aria-label={`So say I: ${sayDecision(review)}, ${says(review.anchor.type)}`}
                  onClick={() => decide(review.claim, sayAlike(review))}
                >
                  So say I
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whether two names are of one person. */
export const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** The decision that has another's count. */
export const sayAlike = ({ decision, fields, other }: Review): Deciding =>
  decision === 'add' ? { decision: 'accept' } : { decision, ...(fields === null ? {} : { fields }), ...(other === null ? {} : { other }) }

/** What corrected parts are set to: "Sarmin; denied". */
function saySet({ decision, fields }: Review): string {
  if (decision !== 'correct' || fields === null) return ''
  const names = [fields.by, fields.to, fields.source, fields.at].flatMap(list => list?.map(({ name }) => name) ?? [])
  const rest = [fields.stance, fields.on?.date, ...(fields.figures ?? []).map(({ count, words }) => String(count ?? words))]
  return `→ ${[...names, ...rest].filter(Boolean).join('; ') || 'none'}`
}
