import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { ClaimFields } from '../../../core/5-claim/review/review.ts'
import { sayCounted, stanceWords } from '../../claims/say-claim.ts'
import type { LineClaim } from '../../picture/picture.ts'
import { correctionOf, type Draft, draftOf, type Named } from './correct-claim.ts'
import type { TypeRow } from './review-rows.ts'

type Props = {
  readonly claim: LineClaim
  readonly types: readonly TypeRow[]
  readonly named: Named
  readonly send: (fields: ClaimFields) => void
  readonly cancel: () => void
}

/** The parts of a claim, to be set right. */
export function CorrectForm({ claim, types, named, send, cancel }: Props) {
  const [draft, setDraft] = useState(() => draftOf(claim))
  const id = useId()
  const set = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }))
  const fields = correctionOf(claim, draft, named)
  const isChanged = Object.keys(fields).length > 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isChanged) send(fields)
  }
  const names = (part: 'by' | 'to' | 'source' | 'at', list: string) => (
    <input type="text" dir="auto" list={`${id} ${list}`} value={draft[part]} onChange={event => set({ [part]: event.target.value })} />
  )
  return (
    <form className="correct-form" onSubmit={submit}>
      <Field name="what">
        <select value={draft.type} onChange={event => set({ type: event.target.value })}>
          {types
            .filter(({ kind }) => kind === claim.kind)
            .map(({ type, says }) => (
              <option key={type} value={type}>
                {says}
              </option>
            ))}
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
      <Names id={`${id} actors`} of={named.actors} />
      <Names id={`${id} places`} of={named.places} />
      <p className="quiet">Several names are parted by semicolons. Names that the report gives keep who they are.</p>
      <p className="decide-ways">
        <button type="submit" className="strong" aria-disabled={!isChanged}>
          Keep the correction
        </button>
        <button type="button" onClick={cancel}>
          Leave it
        </button>
      </p>
    </form>
  )
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
