/**
 * What the words around a predicate make of it: it happened (`fact`), did not (`counterfact`), can happen (`able`), may have happened
 * (`possible`), is thought to have (`believed`), would in another case (`imagined`), was
 * `tried`, is what something was done for (`aimed`), is meant (`planned`) or asked for (`requested`), or is asked about (`asked`).
 */
export type Standing =
  | 'fact'
  | 'counterfact'
  | 'able'
  | 'possible'
  | 'believed'
  | 'imagined'
  | 'tried'
  | 'aimed'
  | 'planned'
  | 'requested'
  | 'asked'

/**
 * What a word makes of the clause or deed that it governs, when the word's own deed happened and when it did not: to manage is
 * `fact | counterfact`, to fail `counterfact | fact`, to know `fact | fact`. `same` hands on the standing of the word itself. Source: the
 * signatures of Nairn, Condoravdi and Karttunen, Computing relative polarity for textual inference (2006).
 */
export type Signature = { readonly done: Standing | 'same'; readonly undone: Standing | 'same' }

/** What a governing word that itself stands so makes of what it governs. */
export function govern(governor: Standing, { done, undone }: Signature): Standing {
  if (governor === 'counterfact') return undone === 'same' ? governor : undone
  if (done === 'same') return governor
  if (governor === 'fact' || done !== 'fact') return done
  return undone === 'fact' ? 'fact' : governor
}

/** A predicate that stands so by its own words, inside a clause that stands so. */
export function within(outer: Standing, own: Standing): Standing {
  if (own === 'fact') return outer
  if (own === 'counterfact') return outer === 'counterfact' ? 'fact' : outer === 'imagined' || outer === 'asked' ? outer : own
  return own
}
