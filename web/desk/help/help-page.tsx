import { useState } from 'react'
import { Section } from '../pages/section.tsx'
import type { Command } from '../palette/commands.ts'
import { keepOneKey, readOneKey } from '../palette/use-shortcuts.ts'

type Props = { readonly commands: readonly Command[]; readonly tour: () => void }

const views: readonly (readonly [name: string, says: string])[] = [
  ['Situation', 'What holds on the day of “As of”, told by reports up to “As known on”. Each line opens to the words that say so.'],
  [
    'List',
    'All events, states, tolls, claims, sources, actors or tripwires: sorted, grouped, and with the columns that you choose; the map and the timeline show what is on it.'
  ],
  ['Claims', 'Every sentence that says something: one row is one claim of one report. Filters stand above.'],
  [
    'Map',
    'Where it happened; who is said to hold what. Hatched: no report that was read speaks of it, so nothing is known, which is not peace.'
  ],
  ['Timeline', 'When it happened, by kind. Drag the two handles above to ask for another day, or for what was known then.'],
  ['Words', 'The report itself. Tinted words carry a claim; choose some and their parts are underlined.'],
  ['Review', 'What a person should look at first: the most doubtful on which the most hangs. All by keys.'],
  ['What changed', 'The briefing: what changed since a day in the world, and apart from it what is only new to us. To print or to save.'],
  ['Pages of names', 'Underlined names lead to a page: who is with and against whom, who held a place when, and the words that say so.']
]

const reviewKeys: readonly (readonly [key: string, says: string])[] = [
  ['↑ ↓', 'the claim before, the next'],
  ['a', 'accept'],
  ['r', 'reject'],
  ['c', 'correct; then choose words in the report and a part for them'],
  ['m', 'add a claim that was missed'],
  ['z', 'take the last decision back']
]

/** What each view is, and all keys. */
export function HelpPage({ commands, tour }: Props) {
  const [oneKey, setOneKey] = useState(readOneKey)
  return (
    <>
      <p className="sheet-line">
        Vedette reads reports and keeps the picture that they add up to, each thing with the words that say so.{' '}
        <button type="button" className="plain" onClick={tour}>
          Show me around
        </button>
      </p>
      <div className="sheet-columns">
        <Section name="The views">
          <dl className="help-views">
            {views.map(([name, says]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <div>
          <Section name="Keys">
            <dl className="help-keys">
              {commands
                .filter(({ key }) => key)
                .map(({ name, key }) => (
                  <Key key={name} at={key ?? ''} says={name} />
                ))}
              <Key at="Ctrl K" says="find, from everywhere" />
              <Key at="Esc" says="let go of the claim, or close what is open" />
            </dl>
            <label className="help-switch">
              <input
                type="checkbox"
                checked={oneKey}
                onChange={event => {
                  setOneKey(event.target.checked)
                  keepOneKey(event.target.checked)
                }}
              />{' '}
              One key alone does these things
            </label>
          </Section>
          <Section name="In the review">
            <dl className="help-keys">
              {reviewKeys.map(([key, says]) => (
                <Key key={key} at={key} says={says} />
              ))}
            </dl>
          </Section>
        </div>
      </div>
    </>
  )
}

const Key = ({ at, says }: { readonly at: string; readonly says: string }) => (
  <div>
    <dt>
      <kbd>{at}</kbd>
    </dt>
    <dd>{says}</dd>
  </div>
)
