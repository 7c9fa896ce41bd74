import type { ReactNode } from 'react'
import { isPress } from '../look/is-press.ts'
import type { Entry } from '../picture/entry.ts'
import { isName, isText, type LaidMark, roleWords, type TextMark } from './lay-claims.ts'
import type { Segment } from './segments.ts'

type Props = {
  readonly text: string
  readonly laid: readonly Segment<LaidMark>[]
  readonly chosen: Entry | undefined
  /** Whether the first marked words can be reached with Tab when none is chosen. */
  readonly canStop: boolean
  readonly choose: (marks: readonly TextMark[]) => void
}

/** The words of a paragraph: plain, tinted where claims rest on them, strong in the chosen quote, underlined by part. */
export function Words({ text, laid, chosen, canStop, choose }: Props) {
  const firstMarked = laid.find(segment => segment.marks.some(mark => isText(mark) && !mark.role))
  return laid.map(segment => {
    const words = text.slice(segment.span[0], segment.span[1])
    if (segment.marks.length === 0) return words
    const marks = segment.marks.filter(isText)
    const name = segment.marks.find(isName)?.name
    const claims = new Set(marks.filter(mark => !mark.role).map(mark => mark.claim))
    const part = narrowest(marks)
    const inQuote = chosen !== undefined && claims.has(chosen)
    const bare = name ? (
      <span className={`name name-${name.kind}`} title={name.says}>
        {words}
      </span>
    ) : (
      words
    )
    const shown = part?.role ? <PartWords mark={part} begins={part.starts === segment.span[0]} words={bare} /> : bare
    if (claims.size === 0) return <span key={segment.span[0]}>{shown}</span>
    const stops = inQuote || (chosen === undefined && canStop && segment === firstMarked)
    return (
      // biome-ignore lint/a11y/useSemanticElements: marked words run on over lines, as a button cannot
      <mark
        key={segment.span[0]}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above
        role="button"
        className={`evidence depth-${Math.min(claims.size, 3)}${inQuote ? ` quote family-${chosen.family}` : ''}`}
        data-claims={[...claims].map(({ index }) => index).join(' ')}
        tabIndex={stops ? 0 : -1}
        aria-pressed={inQuote}
        // A blank between two parts would have no name.
        aria-label={words.trim() === '' ? [...claims][0]?.label : undefined}
        onClick={() => getSelection()?.isCollapsed !== false && choose(marks)}
        onKeyDown={event => isPress(event) && choose(marks)}
      >
        {shown}
      </mark>
    )
  })
}

/** Of several parts on the same words, the one with the fewest words. */
const narrowest = (marks: readonly TextMark[]): TextMark | undefined =>
  marks.filter(mark => mark.role).sort((a, b) => a.ends - a.starts - (b.ends - b.starts))[0]

const PartWords = ({ mark, begins, words }: { readonly mark: TextMark; readonly begins: boolean; readonly words: ReactNode }) => (
  <span className={`part role-${mark.role}`}>
    {begins && mark.role && <span className="role-label" aria-hidden="true" data-role={roleWords[mark.role]} />}
    {words}
  </span>
)
