import type { LineClaim } from '../line.ts'
import type { ClaimFields, Review } from './review.ts'

/** How many people must decide alike before a decision counts. */
export type Persons = 1 | 2

/** What counts of the reviews of a claim, and what waits until a second person of another name says the same. */
export type Confirmed = { readonly counted: readonly Review[]; readonly pending: readonly Review[] }

/**
 * Parts the reviews of one claim that stand, the earliest first, into those that count and those that wait for a second person. A person's later
 * verdict takes the place of the earlier one; corrections are agreed on part by part, by what they mean and not by the words that were picked. A claim that
 * was added counts once another accepts it; notes always count.
 */
export function confirmReviews(reviews: readonly Review[], persons: Persons): Confirmed {
  if (persons === 1) return { counted: reviews, pending: [] }
  const held = holdingsOf(reviews)
  const before = new Map<string, Map<string, string>>()
  const counted: Review[] = []
  const pending: Review[] = []
  for (const review of reviews) {
    const says = saysOf(review)
    hold(before, review, says)
    const agreed = says.filter(([about, value]) => isShared(before, review, about, value))
    if (review.decision === 'note' || (review.decision === 'add' && agreed.length > 0)) counted.push(review)
    else if (agreed.length > 0) counted.push(only(review, agreed))
    const open = says.filter(([about, value]) => isHeld(held, review, about, value) && !isShared(held, review, about, value))
    if (open.length > 0) pending.push(only(review, open))
  }
  // One that was added is known to count only by what others say of it later.
  const added = reviews.filter(each => each.decision === 'add' && isShared(held, each, 'verdict', 'accept') && !counted.includes(each))
  return { counted: [...added, ...counted], pending }
}

type Said = readonly [about: string, value: string]
/** By person: what each says last of each thing that can be decided. */
type Holdings = Map<string, Map<string, string>>

function holdingsOf(reviews: readonly Review[]): Holdings {
  const held: Holdings = new Map()
  for (const review of reviews) hold(held, review, saysOf(review))
  return held
}

function hold(held: Holdings, review: Review, says: readonly Said[]): void {
  const own = held.get(nameOf(review)) ?? new Map<string, string>()
  held.set(nameOf(review), own)
  for (const [about, value] of says) own.set(about, value)
  // Who corrects a claim holds it to be one.
  if (review.decision === 'correct' && own.get('verdict') === 'reject') own.delete('verdict')
}

const nameOf = ({ by }: Pick<Review, 'by'>): string => by.trim().toLowerCase()

const isHeld = (held: Holdings, review: Review, about: string, value: string): boolean => {
  const own = held.get(nameOf(review))
  return own?.get(about) === value && (!about.startsWith('part ') || own.get('verdict') !== 'reject')
}

const isShared = (held: Holdings, review: Review, about: string, value: string): boolean =>
  [...held].some(
    ([name, own]) => name !== nameOf(review) && own.get(about) === value && (!about.startsWith('part ') || own.get('verdict') !== 'reject')
  )

/** What a review says, thing by thing. */
function saysOf({ decision, fields, other }: Review): readonly Said[] {
  if (decision === 'accept' || decision === 'add') return [['verdict', 'accept']]
  if (decision === 'reject') return [['verdict', 'reject']]
  if (decision === 'same' || decision === 'apart') return [[`with ${other}`, decision]]
  if (decision !== 'correct') return []
  return Object.keys(fields ?? {}).map(part => [`part ${part}`, meaningOf(part as keyof ClaimFields, fields ?? {})])
}

/** A review with those of its corrected parts alone. */
function only(review: Review, says: readonly Said[]): Review {
  if (review.decision !== 'correct') return review
  const parts = new Set(says.map(([about]) => about))
  return { ...review, fields: Object.fromEntries(Object.entries(review.fields ?? {}).filter(([part]) => parts.has(`part ${part}`))) }
}

/** What a corrected part comes to: who, where, when, how many, however it was picked. */
function meaningOf(part: keyof ClaimFields, fields: ClaimFields): string {
  const named = (all: readonly { readonly id: string | null; readonly name: string }[] = []) =>
    all
      .map(({ id, name }) => id ?? name.trim().toLowerCase())
      .sort()
      .join('; ')
  if (part === 'by' || part === 'to' || part === 'source' || part === 'at') return named(fields[part])
  if (part === 'on') return fields.on?.date ?? ''
  if (part === 'figures') return (fields.figures ?? []).map(sayFigure).sort().join('; ')
  return String(fields[part])
}

const sayFigure = ({ count, what, words }: LineClaim['figures'][number]): string => `${count ?? words} ${what ?? ''}`
