import { gather } from '#base'
import type { ActorMention } from '#mention'
import type { Sentence } from '#sentence'
import type { CueWords } from './attribution/attribution.ts'
import { isInfinitive, isInside } from './attribution/cue-content.ts'
import { findSayings, type Saying } from './attribution/find-sayings.ts'
import { actorsOf } from './fill.ts'
import { surfaceSubject } from './frame.ts'
import type { Grammar } from './grammar.ts'
import { classesOf, isOf, type Scene } from './scene.ts'
import { canSpeak, speakerAt } from './speaker.ts'
import { isDenied } from './standing/own-standing.ts'
import { below, deps, phraseHeads, relationIs } from './walk.ts'

/** Someone says something: who, and which tokens of the sentence are what they say. */
export type Speech = {
  readonly sentence: number
  /** Outermost first: "SOHR quoted residents" gives two. */
  readonly speakers: readonly ActorMention[]
  /** The verb or preposition that says so. */
  readonly cue: number
  readonly says: (index: number) => boolean
  /** Whether it denies what others say, named by a noun: "rejected the claim that". */
  readonly ofThing?: boolean
}

/** All acts of saying in a sentence, the outermost first. */
export function findSpeech(scene: Scene, sentence: Sentence, cues: CueWords): readonly Speech[] {
  const said = findSayings(sentence, cues, scene.grammar)
    .filter(one => isSpoken(scene, sentence, one))
    .map(one => toSpeech(scene, sentence, one))
  const headline = byColon(scene, sentence)
  return [...said, ...(headline && said.length === 0 ? [headline] : [])].sort((a, b) => Number(b.says(a.cue)) - Number(a.says(b.cue)))
}

/** What is said, denied or suspected; not what is wanted or praised. */
function isSpoken(scene: Scene, sentence: Sentence, { source, cue, content }: Saying): boolean {
  const { grammar } = scene
  const { tag, lemma } = sentence.tokens[cue]!
  const word = lemma.toLowerCase()
  if (source === undefined) return grammar.saying.has(word) || grammar.denying.has(word)
  if (tag === 'NOUN' && source !== cue) return grammar.sayingNouns.has(word) && actorsOf(scene, sentence, source).length > 0
  if (source === cue) return true
  if (!canSpeak(scene, sentence, source) || isSilent(sentence, { cue, content }, grammar)) return false
  if (grammar.denying.has(word) || grammar.doubting.has(word)) return true
  // "claimed to have shot down" says so; "promised to shoot" only says what one means to do.
  const isDone = (head: number): boolean => deps(sentence, head, 'aux').some(index => sentence.tokens[index]!.lemma === 'have')
  if (content.inside.every(head => sentence.tokens[head]!.relation === 'xcomp' && isInfinitive(sentence, head)))
    return grammar.saying.has(word) && content.inside.every(isDone)
  return content.kind === 'say' || grammar.saying.has(word)
}

/** "did not say who fired", "no group has claimed the raid", "has not commented on claims that": whoever keeps silent, or only answers, says none of it. */
function isSilent(sentence: Sentence, { cue, content }: Pick<Saying, 'cue' | 'content'>, grammar: Grammar): boolean {
  const answers = grammar.reacting.has(sentence.tokens[cue]!.lemma.toLowerCase())
  return (
    isDenied(sentence, cue, grammar) ||
    (answers && content.inside.every(head => relationIs(sentence.tokens[head]!.relation, ['obl', 'nmod'])))
  )
}

function toSpeech(scene: Scene, sentence: Sentence, { source, cue, content }: Saying): Speech {
  const objects = deps(sentence, cue, ['obj', 'iobj']).filter(head => !isInside(sentence, head, content))
  const told = objects.filter(
    head => isOf(classesOf(scene, sentence, head), ['media']) || actorsOf(scene, sentence, head).some(actor => actor.kind === 'media')
  )
  // "the monitor, which said": the noun before it speaks.
  const isRelative = source !== undefined && scene.grammar.relatives.has(sentence.tokens[source]!.lemma.toLowerCase())
  const speaking = source === undefined ? [] : isRelative ? surfaceSubject(sentence, cue, scene.grammar) : phraseHeads(sentence, source)
  const heads = source === cue ? speaking : [...told, ...speaking]
  // "an attack the army blamed on rebels": the deed that a clause of blaming stands on is what it is about.
  const { relation, head: over, lemma } = sentence.tokens[cue]!
  const blamed = relation.startsWith('acl') && scene.grammar.blaming.has(lemma.toLowerCase()) ? over : undefined
  const things = deps(sentence, cue, 'obj').filter(head => content.inside.includes(head))
  const spoken = { ...content, outside: [...content.outside, ...gather(things, head => described(sentence, head))] }
  return {
    sentence: sentence.index,
    speakers: gather(heads, head => speakerAt(scene, sentence, head)),
    cue,
    says: index => isInside(sentence, index, spoken) || index === blamed,
    ofThing:
      scene.grammar.denying.has(sentence.tokens[cue]!.lemma.toLowerCase()) &&
      content.inside.every(head => /^(NOUN|PROPN)$/.test(sentence.tokens[head]!.tag))
  }
}

/** "reported a raid in the province where the army fights": what a relative clause tells of a thing that is told is the report's own. */
const described = (sentence: Sentence, head: number): readonly number[] =>
  below(sentence, head).filter(index => sentence.tokens[index]!.relation === 'acl:relcl')

/** Headlines: "Strike kills 38: monitor", "Monitor: strike kills 38", "… - Russia". */
function byColon(scene: Scene, sentence: Sentence): Speech | undefined {
  const mark = sentence.tokens.findIndex((token, index) => index > 0 && (token.words === ':' || /^[–—-]$/.test(token.words)))
  if (mark < 0) return undefined
  const after = (scene.actors[sentence.index] ?? []).filter(actor => actor.from > mark)
  const tail = sentence.tokens.length - mark - 1
  const last = after.find(actor => actor.to - actor.from >= tail - 1)
  if (last) return { sentence: sentence.index, speakers: [last], cue: last.head, says: index => index < mark }
  const before = (scene.actors[sentence.index] ?? []).find(actor => actor.from === 0 && actor.to >= mark - 1 && actor.kind !== 'state')
  if (before && sentence.tokens[mark]!.words === ':')
    return { sentence: sentence.index, speakers: [before], cue: before.head, says: index => index > mark }
  return undefined
}
