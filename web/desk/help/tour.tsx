import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { DeskTab } from '../desk-choice.ts'

type Step = { readonly at: string; readonly tab?: DeskTab; readonly title: string; readonly says: string }

const steps: readonly Step[] = [
  {
    at: '.situation',
    tab: 'situation',
    title: 'What holds',
    says: 'Who holds what, what is under siege, how many were counted and by whom. Open a line: it shows the words of the reports that say so.'
  },
  {
    at: '.map-panel',
    tab: 'picture',
    title: 'Where',
    says: 'Marks are places that claims are about; colours are who is said to hold them. Hatched ground was not read about: silence there is not peace.'
  },
  {
    at: '.time-bar',
    title: 'When, and as known when',
    says: 'The first handle asks for a day. The second asks what was known on a day: draw it back, and reports that came later are forgotten.'
  },
  {
    at: '.panel.report',
    tab: 'report',
    title: 'The words',
    says: 'The report itself. Tinted words carry a claim. Choose one, and who, where and when are underlined; names lead to their pages.'
  },
  {
    at: '.page-header',
    title: 'What changed',
    says: 'The briefing tells what changed since yesterday, in the world and only for us. Find looks for any actor or place. Add takes a report of your own.'
  },
  {
    at: '.tabs',
    tab: 'review',
    title: 'Put it right',
    says: 'What the reader reads is a reading. Under Review you accept, reject and correct, and everything can be taken back. Press ? for all keys.'
  }
]

type Props = { readonly setTab: (tab: DeskTab) => void; readonly close: () => void }

/** Shows a newcomer around, part by part. */
export function Tour({ setTab, close }: Props) {
  const [at, setAt] = useState(0)
  const [box, setBox] = useState<DOMRect>()
  const card = useRef<HTMLDivElement>(null)
  const step = steps[at] as Step
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step opens its view once
  useEffect(() => {
    if (step.tab) setTab(step.tab)
    card.current?.focus()
  }, [at])
  useLayoutEffect(() => {
    const see = () => setBox(document.querySelector(step.at)?.getBoundingClientRect())
    const timer = setInterval(see, 200)
    see()
    return () => clearInterval(timer)
  }, [step])
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      close()
    }
    addEventListener('keydown', hear, { capture: true })
    return () => removeEventListener('keydown', hear, { capture: true })
  }, [close])
  const ring =
    box && box.width > 0
      ? ({ '--x': `${box.x}px`, '--y': `${box.y}px`, '--w': `${box.width}px`, '--h': `${box.height}px` } as CSSProperties)
      : undefined
  return (
    <div className="tour">
      {ring && <div className="tour-ring" style={ring} aria-hidden="true" />}
      <div ref={card} className="tour-card" role="dialog" aria-labelledby="tour-title" aria-describedby="tour-says" tabIndex={-1}>
        <p className="quiet">
          {at + 1} of {steps.length}
        </p>
        <h2 id="tour-title">{step.title}</h2>
        <p id="tour-says">{step.says}</p>
        <p className="tour-ways">
          {at < steps.length - 1 && (
            <button type="button" className="plain" onClick={close}>
              Leave it
            </button>
          )}
          {at > 0 && (
            <button type="button" className="boxed" onClick={() => setAt(at - 1)}>
              Back
            </button>
          )}
          <button type="button" className="strong" onClick={() => (at === steps.length - 1 ? close() : setAt(at + 1))}>
            {at === steps.length - 1 ? 'Done' : 'Next'}
          </button>
        </p>
      </div>
    </div>
  )
}
