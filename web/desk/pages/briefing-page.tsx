import { useMemo } from 'react'
import type { Change, Items } from '../../../core/7-situation/diff-situations.ts'
import { sayDate } from '../../timeline/say-date.ts'
import { ControlFact, EventFact, HoldingFact, TollFact, TripwireFact } from '../facts.tsx'
import { count, sayFigures, sayParties, saySpot } from '../say-situation.ts'
import type { Remote } from '../use-remote.ts'
import { isDisagreement, metTripwires, tilesOf } from './brief-changes.ts'
import type { PageHow, SituationDiff } from './page-rows.ts'
import { Section } from './section.tsx'
import { Wait } from './wait.tsx'

type Props = { readonly page: Remote<SituationDiff>; readonly how: PageHow }

/** What changed since a day: at a glance, then what met a tripwire, where voices disagree anew, the world, and what is only new to us. */
export function BriefingPage({ page: remote, how }: Props) {
  const diff = remote.value
  const parts = useMemo(() => diff && partsOf(diff), [diff])
  if (!diff || !parts) return <Wait of={remote} what="the briefing" />
  return (
    <>
      <p className="sheet-line">
        {diff.area ? diff.area.name : 'Everywhere'}, from {sayDate(diff.from)} to {sayDate(diff.to)}, by reports up to {sayDate(diff.known)}
        .
      </p>
      <ul className="tiles" aria-label="At a glance">
        {tilesOf(diff).map(({ many, says }) => (
          <li key={says} data-none={many === 0 || undefined}>
            <b>{many.toLocaleString('en-US')}</b> {says}
          </li>
        ))}
      </ul>
      {parts.met.length > 0 && (
        <Section name="Tripwires met" many={parts.met.length}>
          <Changes changes={parts.met} how={how} />
        </Section>
      )}
      <Section
        name="New disagreements"
        many={parts.disagreements.length || undefined}
        none={parts.disagreements.length === 0 ? 'None.' : undefined}
      >
        <Changes changes={parts.disagreements} how={how} />
      </Section>
      <Section
        name="In the world"
        many={diff.world.length || undefined}
        none={diff.world.length === 0 ? 'Nothing changed that a report tells.' : undefined}
      >
        <Changes changes={parts.world} how={how} />
      </Section>
      <Section
        name={`Only new to us, of ${sayDate(diff.from)} and before`}
        many={diff.toUs.length || undefined}
        none={diff.toUs.length === 0 ? 'Nothing: what was known then is what is known now.' : undefined}
      >
        <Changes changes={parts.toUs} how={how} />
      </Section>
    </>
  )
}

const partsOf = (diff: SituationDiff) => ({
  met: metTripwires(diff),
  disagreements: [...diff.world, ...diff.toUs].filter(isDisagreement),
  world: inOrder(diff.world),
  toUs: inOrder(diff.toUs)
})

const sections: readonly Change['section'][] = ['control', 'sieges', 'contested', 'tripwires', 'tolls', 'events', 'presences', 'relations']
const inOrder = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section))

function Changes({ changes, how }: { readonly changes: readonly Change[]; readonly how: PageHow }) {
  return (
    <div className="sheet-facts changes">
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a thing may stand in a list twice
        <div key={`${index} ${change.section}`} className="change" data-change={change.change}>
          <p className="change-how">{sayChange(change)}</p>
          <ChangedFact change={change} how={how} />
        </div>
      ))}
    </div>
  )
}

function ChangedFact({ change, how }: { readonly change: Change; readonly how: PageHow }) {
  const row = change.after ?? change.before
  if (row === null) return null
  if (change.section === 'control') return <ControlFact row={row as Items['control']} {...how} />
  if (change.section === 'tolls') return <TollFact row={row as Items['tolls']} {...how} />
  if (change.section === 'tripwires') return <TripwireFact row={row as Items['tripwires']} {...how} />
  if (change.section === 'events') return <EventFact row={row as Items['events']} {...how} />
  return <HoldingFact row={row as Items['sieges']} placeFirst={change.section !== 'relations' && change.section !== 'presences'} {...how} />
}

/** "New", "No longer", "Changed hands from the army", "Figures changed: 12 killed before". */
function sayChange({ section, change, before, after, differs }: Change): string {
  if (change === 'new') return 'New'
  if (change === 'gone') return section === 'events' ? 'Told otherwise now' : 'No longer'
  if (section === 'control' && before && after) {
    const then = before as Items['control']
    if (differs.includes('holder')) return `Changed hands, from ${then.holder.name}`
    return `${saySpot(then.place)} was ${then.standing}`
  }
  if (section === 'tolls' && before) return `Was ${(before as Items['tolls']).count?.toLocaleString('en-US') ?? 'not counted'}`
  if (section === 'events' && before) {
    const then = before as Items['events']
    const said = [
      differs.includes('figures') && `was ${sayFigures(then.figures) || 'not counted'}`,
      differs.includes('by') && `was said to be by ${sayParties(then.by) || 'nobody'}`,
      differs.includes('stance') && `was ${then.stance}`,
      differs.includes('origins') && `was told by ${count(then.origins, 'origin')}`
    ].filter(Boolean)
    return said.join(', ').replace(/^./, letter => letter.toUpperCase())
  }
  return `Changed: ${differs.join(', ')}`
}
