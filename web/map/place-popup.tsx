import { sayWhen } from '../claims/say-claim.ts'
import { FamilyIcon } from '../look/family-icon.tsx'
import type { Entry } from '../picture/entry.ts'
import type { HeldPlace } from './marks.tsx'
import type { Mark } from './place-marks.ts'

type Props = {
  readonly mark: Mark
  readonly places: readonly HeldPlace[]
  readonly frame: HTMLElement
  readonly chosen: Entry | undefined
  readonly choose: (entry: Entry) => void
  readonly close: () => void
}

const width = 250

/** The claims at a mark, fanned out beside it. */
export function PlacePopup({ mark, places, frame, chosen, choose, close }: Props) {
  const up = mark.y > frame.clientHeight * 0.55
  const left = Math.max(6, Math.min(mark.x - width / 2, frame.clientWidth - width - 6))
  const room = (up ? mark.y : frame.clientHeight - mark.y) - 34
  const at = up ? { bottom: frame.clientHeight - mark.y + 20 } : { top: mark.y + 20 }
  return (
    <section
      className="popup"
      aria-label={`Claims at ${places.map(({ place }) => place.name).join(', ')}`}
      style={{ left, width, maxHeight: Math.max(120, room), ...at }}
    >
      <button type="button" className="popup-close" aria-label="Close" onClick={close}>
        ×
      </button>
      {places.map(({ place, entries }) => (
        <div key={place.key}>
          <h3 dir="auto">
            {place.name}{' '}
            <span className="quiet">
              {[place.within !== place.name && place.within, precisionWords[place.precision]].filter(Boolean).join(', ')}
            </span>
          </h3>
          {entries.map(entry => (
            <button
              key={entry.index}
              type="button"
              className={`popup-claim stance-${entry.claim.stance}`}
              aria-pressed={entry === chosen}
              onClick={() => choose(entry)}
            >
              <FamilyIcon family={entry.family} size={12} />
              <span className="popup-label">{entry.label}</span>
              <span className="quiet">{sayWhen(entry.claim)}</span>
            </button>
          ))}
        </div>
      ))}
    </section>
  )
}

const precisionWords: Readonly<Record<string, string>> = {
  site: 'a site',
  town: 'a town',
  area: 'an area',
  road: 'a road',
  border: 'a border',
  province: 'a province',
  country: 'a country'
}
