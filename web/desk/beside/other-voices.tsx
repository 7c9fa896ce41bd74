import { Dotted } from '../../look/dotted.tsx'
import type { ClaimRef, Joined, LineClaim } from '../../picture/picture.ts'
import { sayDate } from '../../timeline/say-date.ts'
import { useRemote } from '../use-remote.ts'
import { findVoices, type OtherVoice, type Standing } from './find-voices.ts'

type Props = {
  /** The chosen claim. */
  readonly claim: LineClaim
  /** The last day whose reports are taken in. */
  readonly known: string | undefined
  readonly round: number
  /** Opens the report of another claim at its words. */
  readonly choose: (claim: ClaimRef) => void
}

/** What else says what the chosen claim says, and who denies it: counted at a glance, with their words one step away. */
export function OtherVoices({ claim, known, round, choose }: Props) {
  const event = useRemote<Joined>(`/claims/${encodeURIComponent(claim.id)}/event`, round)
  // The answer to another claim is no answer to this one.
  if (!event.value?.claims.some(({ id }) => id === claim.id)) return <p className="voices-line quiet">{event.fault ? '' : '…'}</p>
  const voices = findVoices(event.value, claim.id, known)
  if (voices.length === 0) return <p className="voices-line quiet">Nobody else says or denies it in what was read.</p>
  const groups = order.flatMap(standing => {
    const those = voices.filter(voice => voice.standing === standing)
    return those.length === 0 ? [] : [{ standing, says: titles[claim.stance === 'denied' ? 'denial' : 'other'][standing], those }]
  })
  return (
    <details className="voices">
      <summary>
        {groups.map(({ standing, says, those }) => (
          <span key={standing} className={`voices-sum ${standing}`}>
            {says} <strong>{those.length}</strong>
          </span>
        ))}
      </summary>
      <div className="voices-list">
        {groups.map(({ standing, says, those }) => (
          <section key={standing} aria-label={says}>
            <h3>{says}</h3>
            <ul>
              {those.map(voice => (
                <Voice key={`${voice.ref.report} ${voice.ref.id}`} voice={voice} choose={choose} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  )
}

const order: readonly Standing[] = ['against', 'otherwise', 'same']

const titles: Readonly<Record<'denial' | 'other', Readonly<Record<Standing, string>>>> = {
  other: { same: 'Also say so', otherwise: 'Say it otherwise', against: 'Deny it' },
  denial: { same: 'Also deny it', otherwise: 'Deny it otherwise', against: 'Say that it is so' }
}

const Voice = ({ voice: { ref, differs, isEcho }, choose }: { readonly voice: OtherVoice; readonly choose: Props['choose'] }) => (
  <li data-amended={ref.amended ? true : undefined}>
    <span className="voice-who">
      <strong dir="auto">{ref.origin}</strong>
      {differs.length > 0 && <em>{differs.join('; ')}</em>}
    </span>
    <q dir="auto">{ref.quote}</q>
    <span className="quiet">
      <Dotted
        parts={[
          ref.outlet !== ref.origin && ref.outlet,
          ref.published ? sayDate(ref.published) : 'undated',
          ref.amended?.standing,
          isEcho && 'the same source'
        ]}
      />
    </span>
    <button
      type="button"
      className="plain"
      aria-label={`Read it: ${ref.origin}, ${ref.outlet ?? ref.reportId}`}
      onClick={() => choose(ref)}
    >
      Read it
    </button>
  </li>
)
