import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * A verb keeps one subject, the nearer before it: "according to the agency, Anadolu, Ankara has sent …". The other one goes where it fits:
 * together with its neighbour ("activist Omar Ali said"), to a clause beside it that has none ("rebels attacked the post, police said"),
 * to the verb as its object where it is a relative pronoun, or to the noun before it as an apposition; else both are left.
 */
export const oneSubject: Repair = tokens => {
  let mended = tokens
  for (const verb of tokens) {
    const all = subjectsOf(mended, verb)
    if (all.length < 2) continue
    mended = rehang(mended, joinNeighbours(mended, all))
    const subjects = subjectsOf(mended, verb)
    if (subjects.length < 2) continue
    mended = rehang(mended, joinAfterAnd(mended, subjects))
    const before = subjectsOf(mended, verb).filter(token => token.index < verb.index)
    for (const subject of before.slice(0, -1)) mended = rehang(mended, placeAside(mended, subject, verb))
    for (const subject of subjectsOf(mended, verb)
      .slice(1)
      .filter(token => token.index > verb.index))
      mended = rehang(mended, giveToClause(mended, subject, verb))
  }
  return mended
}

const isNoun = (token: Token): boolean => token.tag === 'NOUN' || token.tag === 'PROPN'

const subjectsOf = (tokens: readonly Token[], verb: Token): readonly Token[] =>
  under(tokens, verb.index, 'nsubj').filter(token => token.relation !== 'nsubj:outer')

/** Subjects with nothing between them are one: a noun and its name, a name and what belongs to it ("Keitas army"), or parts of a name. */
function joinNeighbours(tokens: readonly Token[], subjects: readonly Token[]): readonly Change[] {
  const changes: Change[] = []
  subjects.slice(1).forEach((near, at) => {
    const far = subjects[at]
    if (
      !far ||
      !isNoun(far) ||
      !isNoun(near) ||
      under(tokens, near.index, 'case').some(word => word.index < near.index) ||
      lastOf(tokens, far.index) + 1 < firstOf(tokens, near.index)
    )
      return
    // "The National Army a coalition of militias took …": commas that were lost.
    if (under(tokens, near.index, 'det').some(word => word.index < near.index)) {
      if (far.tag !== 'PROPN') return
      changes.push({ index: near.index, head: far.index, relation: 'appos' })
      for (const other of under(tokens, near.index, 'conj'))
        if (near.tag !== 'PROPN' && other.tag === 'PROPN') changes.push({ index: other.index, head: far.index })
    } else if (near.tag === 'PROPN') changes.push({ index: near.index, head: far.index, relation: 'flat' })
    else if (far.tag === 'PROPN')
      changes.push({
        index: far.index,
        head: near.index,
        relation: far.tag === 'PROPN' && /s$/i.test(far.words) ? 'nmod:poss' : 'compound'
      })
  })
  return changes
}

/** "Talks between Juba and the rebels resumed": a subject behind "and" is a conjunct of the noun before that word. */
function joinAfterAnd(tokens: readonly Token[], subjects: readonly Token[]): readonly Change[] {
  return gather(subjects.slice(1), (near, at) => {
    const partner = partnerBefore(tokens, near)
    return partner && partner.index >= (subjects[at]?.index ?? 0) ? [{ index: near.index, head: partner.index, relation: 'conj' }] : []
  })
}

/** The noun right before the "and" of a token. */
function partnerBefore(tokens: readonly Token[], token: Token): Token | undefined {
  const joiner = under(tokens, token.index, 'cc').find(word => word.index < token.index)
  const partner = joiner && tokens[joiner.index - 1]
  return partner && isNoun(partner) ? partner : undefined
}

function placeAside(tokens: readonly Token[], subject: Token, verb: Token): readonly Change[] {
  if (/^(?:which|that|whom)$/i.test(subject.words)) return verb.tag === 'VERB' ? [{ index: subject.index, relation: 'obj' }] : []
  const clause = clauseWithoutSubject(tokens, verb, subject.index, verb.index)
  if (clause) return [{ index: subject.index, head: clause.index }]
  const comma = tokens[firstOf(tokens, subject.index) - 1]
  const noun = comma ? tokens[comma.index - 1] : undefined
  const closed = tokens[subject.index + 1]?.words === ','
  return closed && comma?.words === ',' && noun && isNoun(noun) ? [{ index: subject.index, head: noun.index, relation: 'appos' }] : []
}

/** "Rwanda says the advances threaten it": a subject behind the verb is that of the clause which follows it. */
function giveToClause(tokens: readonly Token[], subject: Token, verb: Token): readonly Change[] {
  const clause = clauseWithoutSubject(tokens, verb, subject.index, tokens.length)
  if (clause) return [{ index: subject.index, head: clause.index }]
  const taken = under(tokens, verb.index, 'ccomp').find(token => token.index > subject.index)
  const rival = taken && under(tokens, taken.index, 'nsubj').find(token => token.index > subject.index)
  const partner = rival && partnerBefore(tokens, rival)
  if (taken && rival && partner)
    return [
      { index: rival.index, head: partner.index, relation: 'conj' },
      { index: subject.index, head: taken.index }
    ]
  const active = verb.tag === 'VERB' && !under(tokens, verb.index, 'nsubj', 'aux').some(token => token.relation.endsWith(':pass'))
  // "…", says Omar.: a name before a stop is the speaker, turned round.
  const turned = tokens[lastOf(tokens, subject.index) + 1]?.tag === 'PUNCT'
  const close = isNoun(subject) && !turned && firstOf(tokens, subject.index) === verb.index + 1
  return active && close && under(tokens, verb.index, 'obj', 'iobj').length === 0 ? [{ index: subject.index, relation: 'obj' }] : []
}

const clauseWithoutSubject = (tokens: readonly Token[], verb: Token, from: number, to: number): Token | undefined =>
  under(tokens, verb.index, 'ccomp', 'advcl').find(
    clause =>
      clause.index > from &&
      clause.index < to &&
      !(clause.relation === 'advcl' && isNotFinite(tokens, clause)) &&
      under(tokens, clause.index, 'nsubj', 'csubj', 'expl').length === 0
  )

/** "killing three", "to meet": such a clause has no subject to miss. */
const isNotFinite = (tokens: readonly Token[], clause: Token): boolean =>
  clause.tag !== 'VERB' || /ing$/i.test(clause.words) || under(tokens, clause.index, 'mark').some(mark => mark.lemma === 'to')

/** Where the words right before a token that hang on it begin. */
function firstOf(tokens: readonly Token[], index: number): number {
  let from = index
  while (tokens[from - 1]?.head === index && tokens[from - 1]?.tag !== 'PUNCT') from -= 1
  return from
}

/** Where the words right behind a token that hang on it end. */
function lastOf(tokens: readonly Token[], index: number): number {
  let to = index
  while (tokens[to + 1]?.head === index && tokens[to + 1]?.tag !== 'PUNCT') to += 1
  return to
}
