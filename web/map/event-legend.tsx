import { families, familyNames } from '../look/family.ts'
import { FamilyIcon } from '../look/family-icon.tsx'

/** What the circles of events say: their sign and colour, their size, how faint they are. */
export const EventLegend = () => (
  <div className="legend">
    <span className="quiet" id="events-legend">
      Most of them
    </span>
    <ul aria-labelledby="events-legend">
      {families.map(family => (
        <li key={family}>
          <FamilyIcon family={family} size={12} />
          {familyNames[family]}
        </li>
      ))}
      <li className="quiet">larger: more harmed; fainter: read less surely; thin ring: it may be anywhere in it, of several the vaguest</li>
    </ul>
  </div>
)
