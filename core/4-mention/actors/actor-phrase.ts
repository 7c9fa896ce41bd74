import type { Sentence, Token } from '#sentence'

const before =
  /^(det|det:predet|amod|compound|nmod:poss|nummod|flat|nmod|nmod:desc|nmod:npmod|advmod|punct|goeswith|case|obl|obl:npmod|obl:unmarked|appos|nsubj|obj|dep)$/

/** First token of the noun phrase of a head: its determiners, adjectives, compounds and possessors, hyphenated ones with their parts. */
export function phraseStart(sentence: Sentence, head: number): number {
  let start = head
  const least = openerOf(sentence, head)
  while (start > least && belongs(sentence, start - 1, head)) start--
  while (start < head && /^(PUNCT|ADP|CCONJ|ADV)$/.test(sentence.tokens[start]?.tag ?? '') && !isHyphen(sentence.tokens[start])) start++
  if (start < head && isHyphen(sentence.tokens[start])) start++
  return start
}

/** A phrase begins with its own determiner or number, whatever the tree hangs on the head before it. */
function openerOf(sentence: Sentence, head: number): number {
  const openers = (sentence.dependents[head] ?? []).filter(
    child => child < head && /^(det|nummod)$/.test(sentence.tokens[child]?.relation ?? '')
  )
  const first = openers[0]
  if (first === undefined) return 0
  const number = sentence.tokens[first]?.relation === 'nummod'
  let start = first
  while (
    start > 0 &&
    /^(all|both|half|such|than|at|about|around|nearly|almost|over|least|more|some|several|up|to|the)$/i.test(
      sentence.tokens[start - 1]?.words ?? ''
    ) &&
    (number || sentence.tokens[start - 1]?.head === head)
  )
    start--
  return start
}

function belongs(sentence: Sentence, index: number, head: number): boolean {
  const token = sentence.tokens[index]
  if (!token) return false
  if (token.tag === 'PUNCT') return isHyphen(token) || isQuote(token)
  if (
    /^(VERB|AUX)$/.test(token.tag) &&
    token.relation !== 'amod' &&
    !nextIsHyphen(sentence, index) &&
    !isHyphen(sentence.tokens[index - 1])
  )
    return false
  if (/^(SCONJ|CCONJ|INTJ)$/.test(token.tag)) return false
  return leadsTo(sentence, index, head)
}

/** Whether the path from a token up to the head runs over relations that make a pre-modifier. */
function leadsTo(sentence: Sentence, index: number, head: number): boolean {
  for (let at = index, steps = 0; steps < 12; steps++) {
    const token = sentence.tokens[at]
    if (!token || !before.test(token.relation)) return false
    if (token.head === head)
      return (
        token.relation !== 'case' &&
        token.relation !== 'nsubj' &&
        token.relation !== 'obl' &&
        token.relation !== 'obj' &&
        !(token.relation === 'nmod' && hasCase(sentence, at))
      )
    if (token.head < 0 || token.head > head) return false
    at = token.head
  }
  return false
}

const hasCase = (sentence: Sentence, index: number): boolean =>
  (sentence.dependents[index] ?? []).some(child => sentence.tokens[child]?.relation === 'case' && sentence.tokens[child]?.tag === 'ADP')

/** Where a phrase ends: after the head and the parts of its name. */
export function phraseEnd(sentence: Sentence, head: number): number {
  let end = head + 1
  for (let index = end; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index]
    if (!token) break
    if (/^(flat|goeswith|compound|list)/.test(token.relation) && token.head >= head && token.head < index) end = index + 1
    else if (!isHyphen(token)) break
  }
  return end
}

export const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐–]$/u.test(token.words)
const isQuote = (token: Token): boolean => /^["“”'‘’`]+$/u.test(token.words)
const nextIsHyphen = (sentence: Sentence, index: number): boolean => isHyphen(sentence.tokens[index + 1])
