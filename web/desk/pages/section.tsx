import { type ReactNode, useId } from 'react'

type Props = {
  readonly name: string
  readonly many?: number | undefined
  /** What is said where there is nothing to show. */
  readonly none?: string | undefined
  readonly children?: ReactNode
}

/** A part of a page with its heading. */
export function Section({ name, many, none, children }: Props) {
  const id = useId()
  return (
    <section className="sheet-section" aria-labelledby={id}>
      <h3 id={id}>
        {name} {many !== undefined && <span className="quiet">{many.toLocaleString('en-US')}</span>}
      </h3>
      {none ? <p className="quiet">{none}</p> : children}
    </section>
  )
}
