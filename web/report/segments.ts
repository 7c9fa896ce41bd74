import type { Span } from '../picture/picture.ts'

/** A run of characters over which the same marks lie. */
export type Segment<Mark> = { readonly span: Span; readonly marks: readonly Mark[] }

/** Cuts a range of text at every edge of the spans laid over it, so that overlapping spans can be shown: the segments join up to the range. */
export function segments<Mark>(range: Span, laid: readonly { readonly span: Span; readonly mark: Mark }[]): readonly Segment<Mark>[] {
  const inside = laid.filter(({ span }) => span[0] < range[1] && range[0] < span[1] && span[0] < span[1])
  const edges = new Set<number>(range)
  for (const { span } of inside) for (const edge of span) if (edge > range[0] && edge < range[1]) edges.add(edge)
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? range[1]
    return { span: [from, to], marks: inside.filter(({ span }) => span[0] < to && from < span[1]).map(({ mark }) => mark) }
  })
}
