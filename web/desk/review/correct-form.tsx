import { type FormEvent, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react'
import type { ClaimFields } from '../../../core/5-claim/review/review.ts'
import { kindWords, sayCounted, stanceWords } from '../../claims/say-claim.ts'
import type { LineClaim, LineWords } from '../../picture/picture.ts'
import { PickContext, type PickRole, type Take } from '../../report/picking.ts'
import { correctionOf, type Draft, draftOf, type Named } from './correct-claim.ts'
import { findLessons } from './find-lessons.ts'
import { LexiconOffer } from './lexicon-offer.tsx'
import { pickWords } from './pick-words.ts'
import { PickedFigures } from './picked-figures.tsx'
import type { TypeRow } from './review-rows.ts'
import { useSettled } from './use-settled.ts'

type Props = {
  readonly claim: LineClaim
  readonly types: readonly TypeRow[]
  readonly named: Named
  readonly send: (fields: ClaimFields) => void
  readonly cancel: () => void
  /** Of a claim that is being added: the words that say so, and what takes others. */
  readonly quote?: { readonly words: LineWords | undefined; readonly set: (words: LineWords) => void } | undefined
}

const parts: readonly PickRole[] = ['by', 'to', 'at', 'on', 'figures', 'source']

/** The parts of a claim, to be set right: written, chosen, or picked in the words of the report. */
export function CorrectForm({ claim, types, named, send, cancel, quote }: Props) {
  const [draft, setDraft] = useState(() => draftOf(claim))
  const id = useId()
  const set = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }))
  const fields = correctionOf(claim, draft, named)
  const isReady = quote ? quote.words !== undefined && draft.type !== '' : Object.keys(fields).length > 0
  // What is still being written is not asked about at each letter.
  const lessons = useSettled(findLessons(claim, fields, named), 350)
  usePicked(setDraft, quote?.set)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) send(quote ? { ...fields, type: draft.type } : fields)
  }
  const names = (part: 'by' | 'to' | 'source' | 'at', list: string) => (
    <input type="text" dir="auto" list={`${id} ${list}`} value={draft[part]} onChange={event => set({ [part]: event.target.value })} />
  )
  return (
    <form className="correct-form" onSubmit={submit}>
      <p className="pick-hint">
        <button type="button" className="plain" onClick={focusWords}>
          Pick words in the report
        </button>{' '}
        <span className="quiet">or write the parts here</span>
      </p>
      {quote && (
        <p className="picked-quote" dir="auto">
          {quote.words ? (
            <q>{quote.words.words}</q>
          ) : (
            <span className="quiet">First select all that says so in the report, and press q.</span>
          )}
        </p>
      )}
      <Field name="what">
        <select value={draft.type} onChange={event => set({ type: event.target.value })}>
          {quote && <option value="">…</option>}
          <Types types={types} kind={quote ? undefined : claim.kind} />
        </select>
      </Field>
      <Field name="is it so">
        <select value={draft.stance} onChange={event => set({ stance: event.target.value as LineClaim['stance'] })}>
          {Object.entries(stanceWords).map(([stance, says]) => (
            <option key={stance} value={stance}>
              {says}
            </option>
          ))}
        </select>
      </Field>
      <Field name="who">{names('by', 'actors')}</Field>
      <Field name="whom">{names('to', 'actors')}</Field>
      <Field name="where">{names('at', 'places')}</Field>
      <Field name="when">
        <input type="text" placeholder="2020-02-08" value={draft.on} onChange={event => set({ on: event.target.value })} />
      </Field>
      <Field name="says who">{names('source', 'actors')}</Field>
      {claim.figures.map((figure, index) => (
        <Field key={figure.span[0]} name={sayCounted(figure) || figure.words}>
          <input
            type="number"
            min={0}
            value={draft.counts[index] ?? ''}
            onChange={event => set({ counts: draft.counts.map((count, at) => (at === index ? event.target.value : count)) })}
          />
        </Field>
      ))}
      <PickedFigures figures={draft.more} set={more => set({ more })} />
      <Names id={`${id} actors`} of={named.actors} />
      <Names id={`${id} places`} of={named.places} />
      <p className="quiet">Several names are parted by semicolons. Names that the report gives keep who they are.</p>
      {!quote && <LexiconOffer lessons={lessons} own={claim.id} says={type => types.find(row => row.type === type)?.says ?? type} />}
      <p className="decide-ways">
        <button type="submit" className="strong" aria-disabled={!isReady}>
          {quote ? 'Add the claim' : 'Keep the correction'}
        </button>
        <button type="button" onClick={cancel}>
          Leave it
        </button>
      </p>
    </form>
  )
}

/** Takes the words that are picked in the report, for as long as the form stands. */
function usePicked(setDraft: (change: (before: Draft) => Draft) => void, setQuote: ((words: LineWords) => void) | undefined): void {
  const register = useContext(PickContext)?.register
  const touched = useRef(new Set<PickRole>())
  const latest = useRef(setQuote)
  latest.current = setQuote
  const hasQuote = setQuote !== undefined
  useEffect(() => {
    const take: Take = (role, words, { mentions }) => {
      if (role === 'quote') return latest.current?.(words)
      const isMore = touched.current.has(role)
      touched.current.add(role)
      setDraft(before => pickWords(before, role, words, mentions, isMore))
    }
    register?.(take, hasQuote ? ['quote', ...parts] : parts)
    return () => register?.(undefined)
  }, [register, setDraft, hasQuote])
}

/** Brings the keyboard to the words of the report. */
const focusWords = (): void => {
  document.getElementById('tab-report')?.click()
  setTimeout(() => document.querySelector<HTMLElement>('.panel.report .report-text')?.focus(), 50)
}

const kinds: readonly LineClaim['kind'][] = ['event', 'state', 'toll']

/** Types in plain words: those of one kind, else all by their kinds. */
function Types({ types, kind }: { readonly types: readonly TypeRow[]; readonly kind: LineClaim['kind'] | undefined }) {
  const options = (of: LineClaim['kind']) =>
    types
      .filter(row => row.kind === of)
      .map(({ type, says }) => (
        <option key={type} value={type}>
          {says}
        </option>
      ))
  if (kind) return options(kind)
  return kinds.map(each => (
    <optgroup key={each} label={kindWords[each] ?? each}>
      {options(each)}
    </optgroup>
  ))
}

const Field = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is what it is given
  <label>
    <span>{name}</span>
    {children}
  </label>
)

const Names = ({ id, of }: { readonly id: string; readonly of: readonly { readonly name: string }[] }) => (
  <datalist id={id}>
    {[...new Set(of.map(({ name }) => name))].sort().map(name => (
      <option key={name} value={name} />
    ))}
  </datalist>
)
