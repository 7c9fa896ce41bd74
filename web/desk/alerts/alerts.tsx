import type { ChooseClaim } from '../fact.tsx'
import type { Alert } from './use-alerts.ts'

type Props = { readonly alerts: readonly Alert[]; readonly dismiss: (id: string | undefined) => void; readonly choose: ChooseClaim }

/** What was just read and changes the picture; each leads to its words. */
export const Alerts = ({ alerts, dismiss, choose }: Props) => (
  <section className="alerts" aria-label="Alerts" aria-live="polite">
    {alerts.map(({ id, says, claim }) => (
      <div key={id} className="alert">
        <p dir="auto">{says}</p>
        {claim && (
          <button
            type="button"
            className="plain"
            onClick={() => {
              dismiss(id)
              choose(claim, true)
            }}
          >
            Read it
          </button>
        )}
        <button type="button" className="plain" aria-label={`Dismiss: ${says}`} onClick={() => dismiss(id)}>
          ×
        </button>
      </div>
    ))}
    {alerts.length > 1 && (
      <button type="button" className="plain alerts-clear" onClick={() => dismiss(undefined)}>
        Dismiss all
      </button>
    )}
  </section>
)
