import type { Agreement } from '../../../core/5-claim/review/agreement.ts'
import { Dotted } from '../../look/dotted.tsx'
import { count } from '../say-situation.ts'

type Props = {
  readonly agreement: Agreement
  readonly says: (type: string) => string
  readonly choose: (claim: string) => void
}

/** How far people agree on the claims that several of them looked at, in a number and in words, and where they do not. */
export function AgreementLine({ agreement: { alpha, claims, reviewers, differ }, says, choose }: Props) {
  return (
    <section className="agreement" aria-labelledby="agreement-title">
      <h3 id="agreement-title">Agreement</h3>
      {claims === 0 ? (
        <p className="quiet">Nobody has looked again at what another decided. “Second look” above lists what there is.</p>
      ) : (
        <>
          <p>
            <strong>{alpha === null ? 'Too little to tell' : `α ${alpha.toFixed(2)}, ${sayAlpha(alpha)}`}</strong>{' '}
            <span className="quiet">
              on {count(claims, 'claim')} that two or more looked at: {reviewers.map(({ by, claims: many }) => `${by} ${many}`).join(', ')}
            </span>
          </p>
          {differ.length > 0 && (
            <ul>
              {differ.slice(0, 20).map(({ claim, type, verdicts }) => (
                <li key={claim}>
                  <button type="button" className="plain" onClick={() => choose(claim)}>
                    {says(type)}
                  </button>{' '}
                  <span className="quiet">
                    <Dotted parts={verdicts.map(({ by, verdict }) => `${by}: ${verdict}`)} />
                  </span>
                </li>
              ))}
            </ul>
          )}
          <p className="quiet">Krippendorff’s α: 1 is full agreement, 0 what chance would give. From 0.8 on it is held to be good.</p>
        </>
      )}
    </section>
  )
}

const sayAlpha = (alpha: number): string =>
  alpha >= 0.8 ? 'good' : alpha >= 0.667 ? 'fair, to be used with care' : alpha > 0 ? 'weak' : 'no better than chance'
