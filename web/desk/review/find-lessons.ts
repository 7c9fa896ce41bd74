import type { ClaimFields } from '../../../core/5-claim/review/review.ts'
import type { LineActor, LineClaim, LinePlace } from '../../picture/picture.ts'
import type { Named } from './correct-claim.ts'

/** What the reader would have to know to have read a claim as a person corrected it. */
export type Lesson =
  | { readonly of: 'actor'; readonly words: string; readonly is: LineActor; readonly country: string | null }
  | { readonly of: 'place'; readonly words: string; readonly is: LinePlace }
  | {
      readonly of: 'type'
      readonly from: string
      readonly to: string
      readonly rule: string
      readonly example: string
      readonly quote: string
    }

/**
 * The lessons of a correction. A name that the report has and that was read rightly there teaches no word: which of the names does a deed is for the
 * rules.
 */
export function findLessons(claim: LineClaim, fields: ClaimFields, named: Named): readonly Lesson[] {
  const country = claim.at[0]?.country ?? null
  const actors = (['by', 'to', 'source'] as const).flatMap(part =>
    taught(claim[part], fields[part], named.actors).map(({ words, is }): Lesson => ({ of: 'actor', words, is, country }))
  )
  const places = taught(claim.at, fields.at, named.places).map(({ words, is }): Lesson => ({ of: 'place', words, is }))
  const { type } = fields
  if (type === undefined || type === claim.type) return [...actors, ...places]
  const example = markParts({ ...claim, ...fields })
  return [...actors, ...places, { of: 'type', from: claim.type, to: type, rule: claim.rule, example, quote: claim.quote }]
}

type Name = { readonly words: string; readonly id: string | null; readonly name: string }

/** Which words are to be read as what: of a name that the text does not have, those of the name in whose place it stands. */
function taught<T extends Name>(
  before: readonly T[],
  after: readonly T[] | undefined,
  known: readonly T[]
): readonly { readonly words: string; readonly is: T }[] {
  return (after ?? []).flatMap((is, index) => {
    const isRead = (each: T) => each.name === is.name && each.id === is.id
    if (before.some(isRead) || known.some(isRead)) return []
    const isNamed = is.words.toLowerCase() === is.name.toLowerCase()
    const words = isNamed ? is.words : before[index]?.words
    return words === undefined ? [] : [{ words, is }]
  })
}

/** The words of a claim with its parts marked as examples have them: "[by: Rebels] shelled [at: Oru]". */
function markParts({ quote, span, by, to, at }: LineClaim): string {
  const parts = [
    ...by.map(each => ({ role: 'by', ...each })),
    ...to.map(each => ({ role: 'to', ...each })),
    ...at.map(each => ({ role: 'at', ...each }))
  ]
    .filter(part => part.span[0] >= span[0] && part.span[1] <= span[1])
    .sort((a, b) => a.span[0] - b.span[0])
  let [text, end] = ['', span[0]]
  for (const { role, span: own } of parts) {
    if (own[0] < end) continue
    text += `${quote.slice(end - span[0], own[0] - span[0])}[${role}: ${quote.slice(own[0] - span[0], own[1] - span[0])}]`
    end = own[1]
  }
  return text + quote.slice(end - span[0])
}
