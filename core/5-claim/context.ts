import { gather } from '#base'
import { distanceKm, type PlaceMention } from '#mention'
import { inferred, lendDeed, REACH } from './antecedent.ts'
import { atHome } from './at-home.ts'
import { claimedBefore } from './claimed-before.ts'
import { deniedBefore } from './denied-before.ts'
import type { Draft } from './draft.ts'
import type { RuleIndex } from './index-rules.ts'
import { lendChronicleDate } from './lend-chronicle-date.ts'
import { lendPlace, mainCountry, mainPlace, mainProvince, root, within } from './lend-place.ts'
import { lendSeat } from './lend-seat.ts'
import { classesOf, isOf, type Scene } from './scene.ts'
import { deps } from './walk.ts'

/** Deeds that go on being told over several sentences: a reader takes the day from the first. */
const dated = new Set(['ASSAULT', 'DISPLACE', 'MOBILIZE', 'RETREAT', 'CONSULT'])
/** Over how many sentences a day told goes on. */
const reach = 8

/** Gives claims what the claims just before them in the text have told: the place, the day, whose posts. What is lent is `inferred`. */
export function readInContext(scene: Scene, drafts: readonly Draft[], rules: RuleIndex): readonly Draft[] {
  const { places } = scene.mentions
  const country = mainCountry(places.filter(place => !isMadeThere(scene, place)))
  const province = mainProvince(places)
  const main = mainPlace(places) ?? province ?? country
  const told = gather(drafts, ({ on }) => (on?.date ? [monthOf(on.date)] : [])).filter(month => Number.isFinite(month))
  const now = Math.max(...told)
  const out: Draft[] = []
  for (const own of drafts) {
    const near = lastBefore(own, out)
    const draft = claimedBefore(scene, deniedBefore(scene, own, near), near)
    const past = isLongAgo(draft, now)
    const placed = lendPlace(
      lendSufferers(lendDeed(scene, draft, near, rules), near),
      past ? near.filter(other => isOfMonth(other, draft)) : near,
      past ? (province ?? country) : main,
      drafts
    )
    const where = lendSeat(scene, atHome(scene, draft, placed, near))
    out.push(lendStart(lendOwner(lendDate(where, sinceTurn(scene, draft, near)), out), out))
  }
  return lendChronicleDate(out)
}

/** "Separately, …": what was told before a report turns to something else says nothing of when that was. */
function sinceTurn({ sentences, grammar }: Scene, { sentence }: Draft, before: readonly Draft[]): readonly Draft[] {
  const turn = sentences.findLast(
    ({ index, paragraph, tokens }) =>
      index <= sentence.index && paragraph === sentence.paragraph && grammar.turns.has(tokens[0]?.lemma.toLowerCase() ?? '')
  )
  return turn ? before.filter(other => other.sentence.index >= turn.index) : before
}

/** "a Russian airliner was downed": whose a machine is says nothing of where. */
function isMadeThere(scene: Scene, { rule, sentence, head }: PlaceMention): boolean {
  const made = scene.sentences[sentence]
  const over = made?.tokens[head]?.head ?? -1
  return (
    rule === 'country-adjective' &&
    made !== undefined &&
    over >= 0 &&
    isOf(classesOf(scene, made, over), ['aircraft', 'vehicle', 'munition'])
  )
}

/** What was told over the last sentences, as far back as anything but an owner or a capture is lent from. */
function lastBefore(draft: Draft, before: readonly Draft[]): readonly Draft[] {
  let from = before.length
  while (from > 0 && within(draft, before[from - 1]!, REACH)) from -= 1
  return before.slice(from)
}

/** What is told of months before the rest, or over months, has its own place: the country, unless it says another. */
const isLongAgo = ({ on }: Draft, now: number): boolean => on?.date !== undefined && now - monthOf(on.date) > 2

const isOfMonth = (a: Draft, b: Draft): boolean => monthOf(a.on?.date ?? '') === monthOf(b.on?.date ?? '')

/** Months since year 0 of a date's beginning; not finite when it has none. */
const monthOf = (date: string): number => {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(date) ?? []
  return Number(year) * 12 + Number(month ?? 1)
}

/**
 * "Five civilians were killed in Homs and three others were wounded", "Twelve soldiers surrendered and another 18 were killed": those who are only counted
 * are such as were named before.
 */
function lendSufferers(draft: Draft, before: readonly Draft[]): Draft {
  if (draft.to.length > 0 || draft.harm === undefined || !draft.figures.some(({ what, who }) => what === draft.harm && who === undefined))
    return draft
  const near = before.findLast(other => other.sentence === draft.sentence && namesCounted(other).length > 0)
  return near ? { ...draft, to: inferred(namesCounted(near)) } : draft
}

/** Those to whom something was done, from whom a place was taken, or who gave up or left, where they are counted. */
const namesCounted = ({ harm, type, figures, by, to }: Draft): readonly Draft['to'][number][] =>
  harm !== undefined || type === 'COERCE/seize' ? to : type.startsWith('RETREAT') && figures.length > 0 ? by : []

function lendDate(draft: Draft, before: readonly Draft[]): Draft {
  const elsewhere = (other: Draft): boolean =>
    draft.at.some(place => place.certainty !== 'inferred') &&
    !draft.at.some(place =>
      other.at.some(one => one.name === place.name || one.within === place.name || one.name === place.within || areNear(one, place))
    )
  if (draft.on || draft.kind !== 'event' || !dated.has(root(draft)) || draft.stance === 'planned' || isPresent(draft)) return draft
  const near = before.findLast(
    other =>
      other.on?.date !== undefined &&
      !isPresent(other) &&
      within(draft, other, reach) &&
      (root(other) === root(draft) || (root(draft) !== 'CONSULT' && root(other) !== 'CONSULT' && dated.has(root(other)))) &&
      !elsewhere(other) &&
      !otherParties(draft, other)
  )
  return near?.on && /^\d{4}-\d\d-\d\d$/.test(near.on.date ?? '') ? { ...draft, on: { ...near.on, certainty: 'inferred' } } : draft
}

/** Two spots of one province: what was told of a day in one goes on in the other. */
const areNear = (a: PlaceMention, b: PlaceMention): boolean =>
  a.within !== undefined &&
  a.within === b.within &&
  a.lat !== undefined &&
  b.lat !== undefined &&
  a.lon !== undefined &&
  b.lon !== undefined &&
  distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) <= 20

/** Talks are the same talks when those who talk are. */
const otherParties = (a: Draft, b: Draft): boolean =>
  root(a) === 'CONSULT' && a.by.length > 0 && b.by.length > 0 && !a.by.every(one => b.by.some(two => one.side === two.side))

/** What was taken is held from then on: "now" begins with the capture told before. */
function lendStart(draft: Draft, before: readonly Draft[]): Draft {
  if (draft.type !== 'control' || !draft.on?.date?.endsWith('/..') || draft.stance !== 'asserted') return draft
  const taken = before.findLast(
    other =>
      other.type === 'COERCE/seize' &&
      /^\d{4}-\d\d-\d\d$/.test(other.on?.date ?? '') &&
      other.at.some(place => draft.at.some(one => one.name === place.name)) &&
      other.by.some(actor => draft.by.some(one => one.side === actor.side))
  )
  return taken?.on?.date ? { ...draft, on: { ...draft.on, date: `${taken.on.date}/..`, certainty: 'inferred' } } : draft
}

/** "the 12 posts" are those that were told of before as someone's. */
function lendOwner(draft: Draft, before: readonly Draft[]): Draft {
  if (draft.by.length > 0 || draft.type !== 'presence') return draft
  const lemma = draft.sentence.tokens[draft.anchor]!.lemma
  const near = before.findLast(
    other => other.type === 'presence' && other.by.length > 0 && other.sentence.tokens[other.anchor]!.lemma === lemma
  )
  return near ? { ...draft, by: inferred(near.by) } : draft
}

/** Whether the verb that tells a deed stands in the present or of the future: it is no part of what was told of a day. */
function isPresent({ sentence, anchor }: Draft): boolean {
  let verb = anchor
  while (verb >= 0 && sentence.tokens[verb]!.tag !== 'VERB') verb = sentence.tokens[verb]!.head
  if (verb < 0) return false
  const helpers = deps(sentence, verb, ['aux', 'cop']).map(index => sentence.tokens[index]!.words.toLowerCase())
  if (helpers.some(word => /^(was|were|had|did)$/.test(word))) return false
  const { words, lemma } = sentence.tokens[verb]!
  return helpers.length > 0 ? helpers.some(word => /^(is|are|am|will|has|have|’s|'s)$/.test(word)) : words.toLowerCase() === `${lemma}s`
}
