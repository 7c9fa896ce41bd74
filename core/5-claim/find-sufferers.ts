import { gather } from '#base'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import { actorsOf, meantBy, unique } from './fill.ts'
import { findAddressed } from './find-addressed.ts'
import { findInvolved } from './find-involved.ts'
import { isVerbal, verbFrame } from './frame.ts'
import type { Match } from './match.ts'
import { nounFrame } from './noun-frame.ts'
import { classesOf, headedBy, isOf, type Scene } from './scene.ts'
import { unnamed } from './unnamed.ts'
import { isPassive } from './voice.ts'
import { above, below, caseLemmas, deps } from './walk.ts'

/** Whom it was done to: as filled; else whoever owns, holds or lives by what it was done to; else those who are counted. */
export function findSufferers(scene: Scene, sentence: Sentence, match: Match, figures: Draft['figures']): Draft['to'] {
  const headsOf = (role: string) =>
    gather(
      match.fillings.filter(filling => filling.role === role),
      filling => filling.heads
    )
  const filled = gather(
    match.fillings.filter(({ role }) => role === 'to' || role === 'about'),
    filling => filling.actors
  )
  const told = unique([
    ...filled,
    ...implied(scene, sentence, match),
    ...ownersOf(scene, sentence, match, headsOf('at')),
    ...mournersOf(scene, sentence, match),
    ...dispersedOf(scene, sentence, match)
  ])
  if (told.length > 0) return told
  const addressed = findAddressed(scene, sentence, match)
  if (addressed.length > 0) return addressed
  const speakers = gather(
    match.fillings.filter(({ role }) => role === 'by'),
    ({ actors }) => actors
  )
  const involved = findInvolved(scene, sentence, match, speakers)
  if (involved.length > 0) return involved
  return [...inhabitantsOf(scene, sentence, match, [...headsOf('at'), ...headsOf('to')]), ...counted(scene, sentence, match, figures)]
}

/** "the army's dead", "buried their dead": the dead are whose they are. */
const mournersOf = (scene: Scene, sentence: Sentence, { frame }: Match): Draft['to'] =>
  frame.nominal && isOf(classesOf(scene, sentence, frame.anchor), ['victim'])
    ? gather(deps(sentence, frame.anchor, 'nmod:poss'), head => actorsOf(scene, sentence, head))
    : []

/** "fired rubber bullets to disperse students": whom force without an object is used on. */
function dispersedOf(scene: Scene, sentence: Sentence, { frame, compiled, fillings }: Match): Draft['to'] {
  if (frame.nominal || !/^(ASSAULT|COERCE)/.test(compiled.type) || fillings.some(({ role }) => role === 'to')) return []
  const aims = deps(sentence, frame.anchor, ['advcl', 'xcomp']).filter(verb =>
    scene.grammar.dispersing.has(sentence.tokens[verb]!.lemma.toLowerCase())
  )
  return gather(
    gather(aims, verb => verbFrame(sentence, verb, scene.grammar).object),
    head => gather(meantBy(scene, sentence, head), one => actorsOf(scene, sentence, one))
  )
}

/** Whose posts, positions or houses were hit: an attack on what someone holds is an attack on them. */
function ownersOf(scene: Scene, sentence: Sentence, match: Match, heads: readonly number[]): Draft['to'] {
  const { rule, type } = match.compiled
  if (rule.kind === 'toll' || !(type.startsWith('ASSAULT') || type === 'siege')) return []
  const own = heads.filter(
    head =>
      isOf(classesOf(scene, sentence, head), ['post']) ||
      (isOf(classesOf(scene, sentence, head), ['building', 'vehicle', 'place']) &&
        headedBy(scene.places[sentence.index], head).every(place => place.certainty === 'inferred' || place.precision === 'unresolved'))
  )
  const held = gather(own, head =>
    gather(
      deps(sentence, head, 'acl').filter(verb => isPassive(sentence, verb, scene.grammar)),
      verb => verbFrame(sentence, verb, scene.grammar).subject
    )
  )
  return [...gather(own, head => actorsOf(scene, sentence, head)), ...gather(held, head => actorsOf(scene, sentence, head))]
}

/** "shelled residential areas", "an air strike on a school": those who live by what was hit are those whom it was done to. */
function inhabitantsOf(scene: Scene, sentence: Sentence, match: Match, heads: readonly number[]): Draft['to'] {
  if (match.compiled.rule.kind !== 'event' || !match.compiled.type.startsWith('ASSAULT')) return []
  const things = scene.grammar.civilianThings
  return heads
    .filter(head =>
      [head, ...deps(sentence, head, ['amod', 'compound'])].some(index => things.has(sentence.tokens[index]!.lemma.toLowerCase()))
    )
    .slice(0, 1)
    .map(head => {
      const inside = below(sentence, head, child => !/^(amod|compound|nummod|det)/.test(sentence.tokens[child]!.relation))
      return unnamed(scene, sentence, { from: inside[0]!, to: inside.at(-1)! + 1, head }, { rule: 'who-lives-there', name: 'civilians' })
    })
}

/** "displaced some 30,000": a bare number of those who had to leave is one of people. */
const counted = (scene: Scene, sentence: Sentence, { compiled }: Match, figures: Draft['figures']): Draft['to'] =>
  compiled.pattern.figures !== 'displaced'
    ? []
    : figures
        .filter(({ what, who }) => what === 'displaced' && who === undefined)
        .slice(0, 1)
        .map(figure => unnamed(scene, sentence, figure, { rule: 'who-is-counted', name: 'people' }))

/** Whoever condemns a deed condemns those who did it. */
function doersOf(scene: Scene, sentence: Sentence, match: Match): Draft['to'] {
  const deeds = gather(
    match.fillings.filter(({ role }) => role === undefined || role === 'about'),
    filling => filling.heads
  )
  return unique(
    gather(
      gather(deeds, deed => nounFrame(sentence, deed, scene.grammar).subject),
      head => actorsOf(scene, sentence, head)
    )
  )
}

/** "They advanced with the support of Russia", "despite warnings from Turkey": what a phrase says is done to the subject of its clause. */
function implied(scene: Scene, sentence: Sentence, match: Match): Draft['to'] {
  const { anchor, nominal } = match.frame
  if (match.compiled.type.startsWith('ACCUSE') && !match.fillings.some(filling => filling.role === 'to'))
    return doersOf(scene, sentence, match)
  if (!nominal || match.fillings.some(filling => filling.role === 'to') || !['support', 'REQUEST'].includes(match.compiled.type)) return []
  const governor = sentence.tokens[anchor]!.head
  if (
    governor < 0 ||
    !/^(obl|nmod)/.test(sentence.tokens[anchor]!.relation) ||
    !caseLemmas(sentence, anchor).some(one => one === 'with' || one === 'despite')
  )
    return []
  const verb = [governor, ...above(sentence, governor)].find(index => isVerbal(sentence, index))
  return verb === undefined ? [] : gather(verbFrame(sentence, verb, scene.grammar).subject, head => actorsOf(scene, sentence, head))
}
