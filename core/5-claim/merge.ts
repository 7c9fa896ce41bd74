import { gather } from '#base'
import type { Sentence } from '#sentence'
import { answers } from './answers.ts'
import type { Draft } from './draft.ts'
import { distinct } from './figures.ts'
import { unique } from './fill.ts'
import type { Grammar } from './grammar.ts'
import { isHarm } from './is-harm.ts'
import { above, deps, relationIs } from './walk.ts'

/** What merging asks: where the sentence says that a draft was, and whether one tells of whom the doer of the other lost. */
type Known = {
  readonly grammar: Grammar
  readonly placesOf: (draft: Draft) => Draft['at']
  readonly isOwnLoss: (deed: Draft, loss: Draft) => boolean
}

/**
 * Makes one claim of an attack and the harm that it did, told by two words of one sentence: "a car bomb killed ten", "struck a market, killing ten and
 * wounding twenty", "ten were killed when jets struck".
 */
export function mergeHarm(drafts: readonly Draft[], known: Known): readonly Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const at = out.findIndex(other => other.sentence === draft.sentence && belongTogether(other, draft, known))
    if (at < 0) out.push(draft)
    else out[at] = join(out[at]!, draft)
  }
  return out
}

const isAttack = (draft: Draft): boolean => draft.kind === 'event' && draft.type.split('/')[0] === 'ASSAULT'

/** "A suspected drone strike killed nine": the means are doubted, the deed is not. */
const isSameStance = (a: Draft, b: Draft): boolean => a.stance === b.stance || isHedgedMeans(a, b) || isHedgedMeans(b, a)

const isHedgedMeans = (noun: Draft, verb: Draft): boolean => {
  const { relation, head } = noun.sentence.tokens[noun.anchor]!
  return (
    noun.match.frame.nominal && noun.stance === 'possible' && verb.stance === 'asserted' && relation === 'nsubj' && head === verb.anchor
  )
}

function belongTogether(a: Draft, b: Draft, { grammar, placesOf, isOwnLoss }: Known): boolean {
  if (!(isAttack(a) || isHarm(a)) || !(isAttack(b) || isHarm(b)) || !isSameStance(a, b)) return false
  if (
    !agree(
      a.by.map(one => one.side ?? one.name),
      b.by.map(one => one.side ?? one.name)
    )
  )
    return false
  if (
    !agree(
      a.source.map(one => one.name),
      b.source.map(one => one.name)
    )
  )
    return false
  if (
    !agree(
      a.at.map(one => one.name),
      b.at.map(one => one.name)
    ) &&
    !nested(a, b)
  )
    return false
  if (answers(a, b, grammar) || turnsOnDoers(a, b) || turnsOnDoers(b, a) || isOwnLoss(a, b) || isOwnLoss(b, a)) return false
  const steps = path(a.sentence, a.anchor, b.anchor)
  if (steps.length > 5 || steps.some(relation => /^(ccomp|parataxis|appos|root)/.test(relation))) return false
  const joined = steps.filter(relation => relation === 'conj').length
  if (isTakenBefore(a, b, steps)) return false
  const isAside = joined > 0 || steps.some(relation => relationIs(relation, 'advcl'))
  if (joined > 1 || (isAside && apart(placesOf(a), placesOf(b))) || (joined === 1 && (haveOwnDoers(a, b) || otherDeed(a, b)))) return false
  return joined === 0
    ? isHarm(a) || isHarm(b) || steps.length <= 2
    : ((isHarm(a) || isHarm(b)) && b.at.length * a.at.length === 0) || (isHarm(a) && isHarm(b))
}

/** "28 gunmen were killed after they attacked a post": those who are harmed where they attacked are told of in two deeds. */
const turnsOnDoers = (harm: Draft, attack: Draft): boolean =>
  isHarm(harm) &&
  relationIs(attack.sentence.tokens[attack.anchor]!.relation, 'advcl') &&
  above(attack.sentence, attack.anchor).includes(harm.anchor) &&
  harm.to.some(one => attack.by.some(two => two.name === one.name && two.side === one.side))

/** "The rebels attacked, and the air force struck": of two clauses that "and" joins, with a subject each, each tells its own deed. */
function haveOwnDoers(a: Draft, b: Draft): boolean {
  const subjectOf = ({ sentence, anchor, toHeads }: Draft): number | undefined =>
    gather(
      [anchor, ...above(sentence, anchor)].filter(index => relationIs(sentence.tokens[index]!.relation, ['conj', 'root', 'ccomp'])),
      index => deps(sentence, index, 'nsubj').filter(child => sentence.tokens[child]!.relation === 'nsubj')
    ).find(index => !toHeads.includes(index))
  const [one, other] = [subjectOf(a), subjectOf(b)]
  return one !== undefined && other !== undefined && one !== other && (otherMeans(a, b) || (a.by.length > 0 && b.by.length === 0))
}

/** "burned a bus and shot dead its driver"; not "fired on the town, killing two and damaging a clinic", which all came of one. */
const otherDeed = (a: Draft, b: Draft): boolean =>
  otherMeans(a, b) && a.to.length * b.to.length > 0 && [a, b].every(({ sentence, anchor }) => !/ing$/i.test(sentence.tokens[anchor]!.words))

/** "the body of a man abducted in March was found", "four abductions and the killing of a driver": one was taken, another or another day killed. */
const isTakenBefore = (a: Draft, b: Draft, steps: readonly string[]): boolean =>
  [a, b].some(({ type }) => type === 'ASSAULT/abduct') &&
  (steps.some(relation => relationIs(relation, 'acl')) || (steps.includes('conj') && [a, b].every(({ match }) => match.frame.nominal)))

const otherMeans = (a: Draft, b: Draft): boolean => a.type.includes('/') && b.type.includes('/') && a.type !== b.type

/** Names that are both given must share one. */
const agree = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || a.some(name => b.includes(name))
/** "killed in Homs and wounded in Hama" are two things. */
const apart = (a: Draft['at'], b: Draft['at']): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  !a.some(x => b.some(y => x.name === y.name || x.within === y.name || y.within === x.name)) &&
  [...a, ...b].every(place => place.precision !== 'unresolved' && place.precision !== 'country')
const nested = (a: Draft, b: Draft): boolean =>
  a.at.some(x =>
    b.at.some(
      y =>
        x.within === y.name ||
        y.within === x.name ||
        x.precision === 'country' ||
        y.precision === 'country' ||
        x.precision === 'unresolved' ||
        y.precision === 'unresolved'
    )
  )

/** Relations on the way between two tokens. */
function path(sentence: Sentence, a: number, b: number): readonly string[] {
  const up = [a, ...above(sentence, a)]
  const down = [b, ...above(sentence, b)]
  const meet = up.find(index => down.includes(index)) ?? -1
  const walk = (list: readonly number[]): readonly string[] =>
    list.slice(0, list.indexOf(meet)).map(index => sentence.tokens[index]!.relation)
  return [...walk(up), ...walk(down)]
}

/** The attack leads; the harm gives figures and those it was done to. */
function join(a: Draft, b: Draft): Draft {
  const [lead, other] = rank(b) > rank(a) ? [b, a] : [a, b]
  const harmed = gather([lead, other].filter(isHarm), draft => draft.to).filter(actor => actor.form !== 'pronoun' || lead.to.length === 0)
  return {
    ...lead,
    stance: isHedgedMeans(lead, other) ? other.stance : lead.stance,
    ...((lead.harm ?? other.harm) ? { harm: (lead.harm ?? other.harm)! } : {}),
    kind: 'event',
    type: lead.type.includes('/') || !isAttack(other) ? (isAttack(lead) ? lead.type : 'ASSAULT') : other.type,
    by: lead.by.length > 0 ? lead.by : other.by,
    to: harmed.length > 0 ? unique(harmed) : unique([...lead.to, ...other.to]),
    at: unique([...lead.at, ...other.at.filter(place => lead.at.every(one => one.name !== place.name))]),
    heads: unique([...lead.heads, ...other.heads]),
    toHeads: unique([...lead.toHeads, ...other.toHeads]),
    merged: unique([...lead.merged, other.anchor, ...other.merged]),
    figures: distinct([...(isHarm(other) ? other.figures : []), ...lead.figures, ...other.figures])
  }
}

const rank = (draft: Draft): number => (isAttack(draft) && !isHarm(draft) ? 2 : 0) + (draft.type.includes('/') ? 1 : 0)
