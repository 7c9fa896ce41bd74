import { Fragment, type ReactNode } from 'react'

/** Parts with dots between them. Each keeps its direction of writing to itself: the name of an outlet must not turn the date beside it around. */
export const Dotted = ({ parts }: { readonly parts: readonly (string | false | null | undefined)[] }): ReactNode =>
  parts.filter(Boolean).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts stand in one order
    <Fragment key={index}>
      {index > 0 && ' · '}
      <bdi>{part}</bdi>
    </Fragment>
  ))
