import type { Review } from '../../../core/5-claim/review/review.ts'
import { sayActors, sayConfidence, sayFigure, sayPlaces, sayWhen } from '../../claims/say-claim.ts'
import { Dotted } from '../../look/dotted.tsx'
import { familyOf } from '../../look/family.ts'
import { FamilyIcon } from '../../look/family-icon.tsx'
import type { LineClaim } from '../../picture/picture.ts'
import { sayDecision } from './decided-list.tsx'

type Props = {
  readonly claim: LineClaim
  readonly says: string
  readonly outlet: string | null
  readonly urgency: number
  /** Decisions on it that wait for a second person. */
  readonly waits: readonly Review[]
}

/** A claim that waits to be looked at. */
export const QueueLine = ({ claim, says, outlet, urgency, waits }: Props) => (
  <>
    <span className="queue-head">
      <FamilyIcon family={familyOf(claim.type)} size={13} />
      <strong>{says}</strong>
      <span className="quiet" title={`urgency ${urgency}`}>
        {sayConfidence(claim.confidence)}
      </span>
    </span>
    <span className="queue-line" dir="auto">
      <Dotted
        parts={[
          [sayActors(claim.by), sayActors(claim.to)].filter(Boolean).join(' → '),
          sayPlaces(claim),
          claim.figures.map(sayFigure).join(', '),
          sayWhen(claim),
          claim.source.length > 0 ? `says ${sayActors(claim.source)}` : outlet
        ]}
      />
    </span>
    {waits.length > 0 && (
      <span className="queue-waits">
        <Dotted parts={[...waits.map(review => `${review.by}: ${sayDecision(review)}`), 'a second person is needed (y)']} />
      </span>
    )}
    <q className="queue-quote" dir="auto">
      {claim.quote}
    </q>
  </>
)
