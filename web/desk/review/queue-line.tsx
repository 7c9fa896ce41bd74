import { sayActors, sayConfidence, sayFigure, sayPlaces, sayWhen } from '../../claims/say-claim.ts'
import { Dotted } from '../../look/dotted.tsx'
import { familyOf } from '../../look/family.ts'
import { FamilyIcon } from '../../look/family-icon.tsx'
import type { LineClaim } from '../../picture/picture.ts'

type Props = { readonly claim: LineClaim; readonly says: string; readonly outlet: string | null; readonly urgency: number }

/** A claim that waits to be looked at. */
export const QueueLine = ({ claim, says, outlet, urgency }: Props) => (
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
    <q className="queue-quote" dir="auto">
      {claim.quote}
    </q>
  </>
)
