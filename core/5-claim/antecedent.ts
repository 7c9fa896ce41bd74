import { gather } from '#base'
import { distanceKm, type PlaceMention } from '#mention'
import type { Draft } from './draft.ts'
import type { RuleIndex } from './index-rules.ts'
import { mayShare } from './repeat.ts'
import { classesOf, isOf, type Scene } from './scene.ts'
import { caseLemmas, deps } from './walk.ts'
import { isPlaced } from './where.ts'

/** Over how many sentences "the attack" may reach back, and over how many it keeps its doer. */
export const REACH = 12
const DOER_REACH = 3
/** Within how many kilometres a town and its sites are one place. */
const NEAR_KM = 20

/** What "the attack", "these raids" take from the deeds that were told before, each part only where the claim has none of its own. */
export function lendDeed(scene: Scene, draft: Draft, before: readonly Draft[], { nouns }: Pick<RuleIndex, 'nouns'>): Draft {
  const anchors = [draft.anchor, ...draft.merged].filter(index => isDefinite(draft, index))
  const means = draft.deeds.filter(index => isDefinite(draft, index))
  if (anchors.length + means.length === 0) return draft
  const own = anchors.length > 0
  const deeds = before.filter(other => isDeed(other) && (!own || isSameKind(draft, other)))
  const doers =
    draft.by.length === 0 && isDeed(draft) ? deeds.filter(other => other.by.length > 0 && reaches(draft, other, DOER_REACH)) : []
  // "Jets bombed a camp after gunmen killed a guard. The strikes hit pasture": of a kind of deed, before others.
  const ways = means.flatMap(
    index => nouns.get(draft.sentence.tokens[index]!.lemma.toLowerCase())?.flatMap(({ type }) => (type.includes('/') ? type : [])) ?? []
  )
  const doer = doers.findLast(({ type }) => ways.includes(type)) ?? doers.at(-1)
  const one = [...anchors, ...means].every(index => !isMany(scene, draft, index))
  const told = deeds.filter(other => reaches(draft, other, REACH) && mayBeSame(draft, other))
  const last = told.at(-1)
  const beside = told.findLast(other => other.at.length > 0 && reaches(draft, other, 1))
  const at = one ? told.findLast(other => other.at.length > 0)?.at : (beside?.at ?? aroundAll(scene, told))
  return {
    ...draft,
    ...(doer ? { by: inferred(doer.by) } : {}),
    ...(draft.kind !== 'toll' && isPlaced(draft.type) && draft.at.length === 0 && at ? { at: inferred(at) } : {}),
    ...(one && own && last && isDeed(draft) && draft.to.length === 0 ? { to: inferred(last.to) } : {})
  }
}

/** Where several deeds were: the one place of all, else the smallest area around them that the report names. */
function aroundAll(scene: Scene, deeds: readonly Draft[]): readonly PlaceMention[] | undefined {
  const places = gather(deeds, ({ at }) => at)
  const [first] = places
  if (!first) return undefined
  const towns = places.filter(({ precision }) => precision === 'town')
  const isSpot = ({ precision }: PlaceMention): boolean => !/^(province|country|area|border|road)$/.test(precision)
  const near = places.every(isSpot)
    ? [...towns, first].find(one => places.every(place => place.name === one.name || isNear(place, one)))
    : undefined
  if (near) return [near]
  const named = (name: string | undefined): PlaceMention | undefined => scene.mentions.places.find(place => place.name === name)
  if (first.within !== undefined && places.every(({ within, name }) => within === first.within || name === first.within)) {
    const area = named(first.within)
    if (area) return [area]
  }
  const country = scene.mentions.places.find(place => place.precision === 'country' && place.country === first.country)
  return country && places.every(place => place.country === first.country) ? [country] : undefined
}

/** A site that is on no map is taken to be in the town beside it. */
const isNear = (a: PlaceMention, b: PlaceMention): boolean => !hasPoint(a) || (hasPoint(b) && distanceKm(a, b) <= NEAR_KM)

const hasPoint = (place: PlaceMention): place is PlaceMention & { readonly lat: number; readonly lon: number } =>
  place.lat !== undefined && place.lon !== undefined

/** "the attacks", "the fighting" */
const isMany = (scene: Scene, { sentence }: Draft, index: number): boolean =>
  sentence.tokens[index]!.words.toLowerCase() !== sentence.tokens[index]!.lemma.toLowerCase() ||
  isOf(classesOf(scene, sentence, index), ['conflict'])

export const inferred = <T>(list: readonly T[]): readonly (T & { certainty: 'inferred' })[] =>
  list.map(one => ({ ...one, certainty: 'inferred' as const }))

const isDeed = ({ kind, type, stance }: Draft): boolean => kind === 'event' && type.startsWith('ASSAULT') && stance !== 'denied'

const reaches = (draft: Draft, other: Draft, reach: number): boolean => draft.sentence.index - other.sentence.index <= reach

const isSameKind = (a: Draft, b: Draft): boolean => !a.type.includes('/') || !b.type.includes('/') || a.type === b.type

/** Another day or other doers make it another deed. */
const mayBeSame = (a: Draft, b: Draft): boolean =>
  (a.on?.date === undefined || b.on?.date === undefined || a.on.date === b.on.date) && mayShare(a.by, b.by)

/** A noun with "the" or "that", and without an "of" that says which. */
const isDefinite = ({ sentence }: Draft, index: number): boolean =>
  sentence.tokens[index]!.tag === 'NOUN' &&
  !deps(sentence, index, 'nmod').some(of => caseLemmas(sentence, of).includes('of')) &&
  deps(sentence, index, 'det').some(det => /^(the|this|that|these|those)$/i.test(sentence.tokens[det]!.words))
