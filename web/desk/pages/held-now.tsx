import { NameLink, placePage } from '../../look/name-link.tsx'
import type { Party } from '../../picture/picture.ts'
import { saySince, saySpot } from '../say-situation.ts'
import type { PageHow } from './page-rows.ts'
import { Section } from './section.tsx'

type Props = { readonly is: (party: Party) => boolean; readonly how: PageHow }

/** What an actor is said to hold on the day that is asked for. */
export function HeldNow({ is, how: { situation } }: Props) {
  const rows = (situation?.control ?? []).filter(({ holder, others }) => is(holder) || others.some(other => is(other.holder)))
  return (
    <Section
      name="Said to hold"
      many={rows.length || undefined}
      none={rows.length === 0 ? 'Nothing, on the day that is asked for.' : undefined}
    >
      {rows.length > 0 && (
        <ul className="held-now">
          {rows.map(({ place, holder, standing, since, certainty }) => (
            <li key={`${place.key} ${place.name} ${place.part}`}>
              <NameLink page={placePage(place)}>{saySpot(place)}</NameLink>{' '}
              <span className="quiet">
                {[saySince(since, certainty), !is(holder) ? `disputed with ${holder.name}` : standing === 'current' ? '' : standing]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
