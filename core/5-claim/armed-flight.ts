import type { Draft } from './draft.ts'

/** "Soldiers fled the town": those under arms who leave a place retreat from it; they are no displaced people. */
export function asFlight(draft: Draft): Draft {
  const { type, kind, by, to, figures, match } = draft
  // "The shelling forced troops to leave" tells of whoever made them go.
  if (!match.compiled.pattern.when.startsWith('TO')) return draft
  if (
    type !== 'DISPLACE' ||
    kind !== 'event' ||
    by.length > 0 ||
    to.length === 0 ||
    !to.every(({ class: label }) => isArmed.test(label ?? ''))
  )
    return draft
  return {
    ...draft,
    type: 'RETREAT',
    by: to,
    to: [],
    figures: figures.map(figure => (figure.what === 'displaced' ? { ...figure, what: 'troops' } : figure))
  }
}

const isArmed = /^(soldier|army|armed forces|armed group|militia|fighter|mercenary|paramilitary)$/
