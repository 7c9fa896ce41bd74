import { stanceWords } from '../../claims/say-claim.ts'
import { Dotted } from '../../look/dotted.tsx'
import type { ClaimRef } from '../../picture/picture.ts'
import { sayDate } from '../../timeline/say-date.ts'
import type { ChooseClaim } from '../fact.tsx'

type Props = { readonly claims: readonly ClaimRef[]; readonly choose: ChooseClaim; readonly more?: boolean }

/** The words that say so, each leading to its report. */
export const Evidence = ({ claims, choose, more }: Props) => (
  <ul className="evidence-list">
    {claims.map(claim => (
      <li key={`${claim.report} ${claim.id}`}>
        <button type="button" onClick={() => choose(claim, true)}>
          <q dir="auto">{claim.quote}</q>
          <span className="quiet" dir="auto">
            <Dotted
              parts={[
                claim.source.length > 0 ? `says ${claim.source.join(', quoting ')}` : claim.outlet,
                claim.published && sayDate(claim.published),
                claim.stance !== 'asserted' && stanceWords[claim.stance]
              ]}
            />
          </span>
        </button>
      </li>
    ))}
    {more && <li className="quiet">and earlier ones</li>}
  </ul>
)
