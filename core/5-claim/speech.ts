import type { ActorMention } from '#mention'
import type { Sentence } from '#sentence'
import { actorsOf, canAct } from './fill.ts'
import { surfaceSubject, verbFrame } from './frame.ts'
import { classesOf, isOf, type Scene } from './scene.ts'
import { canSpeak, speakerAt } from './speaker.ts'
import { caseLemmas, deps, isUnder, phraseHeads } from './walk.ts'

/** Someone says something: who, and which tokens of the sentence are what they say. */
export type Speech = {
  readonly sentence: number
  /** Outermost first: "SOHR quoted residents" gives two. */
  readonly speakers: readonly ActorMention[]
  /** The verb or preposition that says so. */
  readonly cue: number
  readonly says: (index: number) => boolean
  readonly denies: boolean
  readonly doubts: boolean
}

/** All acts of saying in a sentence, the outermost first. */
export function findSpeech(scene: Scene, sentence: Sentence): readonly Speech[] {
  const out: Speech[] = []
  for (const token of sentence.tokens) {
    const speech =
      byInversion(scene, sentence, token.index) ??
      byVerb(scene, sentence, token.index) ??
      byPreposition(scene, sentence, token.index) ??
      byNoun(scene, sentence, token.index)
    if (speech) out.push(speech)
  }
  const headline = byColon(scene, sentence)
  if (headline && out.length === 0) out.push(headline)
  return out.sort((a, b) => Number(b.says(a.cue)) - Number(a.says(b.cue)))
}

function byVerb(scene: Scene, sentence: Sentence, cue: number): Speech | undefined {
  const token = sentence.tokens[cue]!
  const lemma = token.lemma.toLowerCase()
  const { grammar } = scene
  const denies = grammar.denying.has(lemma)
  const doubts = grammar.doubting.has(lemma)
  const counts = grammar.counting.has(lemma) && deps(sentence, cue, 'obj').some(index => isOf(classesOf(scene, sentence, index), ['toll']))
  if (token.tag !== 'VERB' || !(grammar.saying.has(lemma) || denies || doubts || counts)) return undefined
  const says = counts
    ? (index: number) => deps(sentence, cue, ['obj', 'obl']).some(head => isUnder(sentence, index, head))
    : contentOf(scene, sentence, cue, doubts)
  if (!says) return undefined
  const frame = verbFrame(sentence, cue, grammar)
  const heads = (frame.subject.length > 0 ? frame.subject : frame.passive ? [] : surfaceSubject(sentence, cue, grammar)).filter(head =>
    canSpeak(scene, sentence, head)
  )
  const told = frame.object.filter(
    head => isOf(classesOf(scene, sentence, head), ['media']) || actorsOf(scene, sentence, head).some(actor => actor.kind === 'media')
  )
  const quoted = lemma === 'quote' || lemma === 'cite' ? frame.object : []
  const speakers = [...told, ...heads, ...quoted].flatMap(head => speakerAt(scene, sentence, head))
  return { sentence: sentence.index, speakers, cue, says, denies, doubts }
}

/** "… without causing more deaths said the governor": a verb of saying at the end, its speaker behind it, and all before it said. */
function byInversion(scene: Scene, sentence: Sentence, cue: number): Speech | undefined {
  const token = sentence.tokens[cue]!
  if (
    token.tag !== 'VERB' ||
    !scene.grammar.saying.has(token.lemma.toLowerCase()) ||
    cue < 3 ||
    !/^(conj|parataxis|advcl|dep)/.test(token.relation)
  )
    return undefined
  const speaker = deps(sentence, cue, ['obj', 'nsubj']).find(index => index > cue)
  if (speaker === undefined || !canAct(scene, sentence, speaker)) return undefined
  if (deps(sentence, cue, ['nsubj', 'ccomp', 'xcomp']).some(index => index < cue || index !== speaker)) return undefined
  const end = sentence.tokens.findLast(one => isUnder(sentence, one.index, speaker))?.index ?? speaker
  if (sentence.tokens.slice(end + 1).some(one => one.tag !== 'PUNCT')) return undefined
  return {
    sentence: sentence.index,
    speakers: speakerAt(scene, sentence, speaker),
    cue,
    says: index => index < cue,
    denies: false,
    doubts: false
  }
}

/** What a verb of saying governs: its clause; else, for ", he said" after or inside, the rest of the clause it hangs on. */
function contentOf(scene: Scene, sentence: Sentence, cue: number, doubts: boolean): ((index: number) => boolean) | undefined {
  const clauses = deps(sentence, cue, ['ccomp', 'xcomp']).filter(index => sentence.tokens[index]!.relation !== 'xcomp' || doubts)
  const asSaying = deps(sentence, cue, 'advcl').filter(index =>
    deps(sentence, index, 'mark').some(mark => /^as$/i.test(sentence.tokens[mark]!.words))
  )
  const ofDoing = doubts
    ? deps(sentence, cue, ['advcl', 'obl']).filter(
        index =>
          caseLemmas(sentence, index).some(one => one === 'of' || one === 'for') ||
          deps(sentence, index, 'mark').some(mark => /^of|for$/i.test(sentence.tokens[mark]!.words))
      )
    : []
  const inner = [...clauses, ...ofDoing, ...(/^(quote|cite)$/.test(sentence.tokens[cue]!.lemma) ? asSaying : [])]
  const quoted = deps(sentence, cue, 'parataxis').filter(index => index < cue || sentence.tokens[cue]!.relation === 'root')
  const heads = [...inner, ...(inner.length === 0 ? quoted : [])]
  if (heads.length > 0) return index => heads.some(head => isUnder(sentence, index, head))
  const token = sentence.tokens[cue]!
  const hangs =
    token.relation === 'parataxis' ||
    (token.relation === 'advcl' && deps(sentence, cue, 'mark').some(mark => /^as$/i.test(sentence.tokens[mark]!.words)))
  if (hangs && token.head >= 0) return index => isUnder(sentence, index, token.head) && !isUnder(sentence, index, cue)
  const object = deps(sentence, cue, 'obj')
  const nominal = object.some(index => isOf(classesOf(scene, sentence, index), ['violence', 'toll', 'agreement', 'talks']))
  return nominal ? index => object.some(head => isUnder(sentence, index, head)) : undefined
}

function byPreposition(scene: Scene, sentence: Sentence, head: number): Speech | undefined {
  const token = sentence.tokens[head]!
  if (!/^(obl|nmod|advcl|parataxis|dep)/.test(token.relation) || token.head < 0) return undefined
  const preposition = caseLemmas(sentence, head).find(one => scene.grammar.sourcePrepositions.has(one))
  if (!preposition) return undefined
  const governor = clauseHead(sentence, token.head)
  const speakers = phraseHeads(sentence, head).flatMap(one => speakerAt(scene, sentence, one))
  return {
    sentence: sentence.index,
    speakers,
    cue: head,
    says: index => isUnder(sentence, index, governor) && !isUnder(sentence, index, head),
    denies: false,
    doubts: false
  }
}

const clauseHead = (sentence: Sentence, index: number): number => {
  let at = index
  while (sentence.tokens[at]!.head >= 0 && /^(nmod|obl|obj|nsubj|conj|appos|amod|acl|advcl|xcomp)/.test(sentence.tokens[at]!.relation))
    at = sentence.tokens[at]!.head
  return at
}

/** "the claim that …", "reports of …", "allegations that …". */
function byNoun(scene: Scene, sentence: Sentence, cue: number): Speech | undefined {
  const token = sentence.tokens[cue]!
  if (token.tag !== 'NOUN' || !scene.grammar.sayingNouns.has(token.lemma.toLowerCase())) return undefined
  const clauses = [
    ...deps(sentence, cue, ['acl', 'ccomp']).filter(index =>
      deps(sentence, index, 'mark').some(mark => /^that$/i.test(sentence.tokens[mark]!.words))
    ),
    ...deps(sentence, cue, 'nmod').filter(index => caseLemmas(sentence, index).includes('of'))
  ]
  if (clauses.length === 0) return undefined
  const owners = [
    ...deps(sentence, cue, ['nmod:poss', 'amod', 'compound']),
    ...deps(sentence, cue, ['nmod', 'acl']).filter(index => caseLemmas(sentence, index).some(one => one === 'by' || one === 'from'))
  ]
  const speakers = owners.flatMap(owner => actorsOf(scene, sentence, owner)).slice(0, 2)
  if (speakers.length === 0) return undefined
  return {
    sentence: sentence.index,
    speakers,
    cue,
    says: index => clauses.some(head => isUnder(sentence, index, head)),
    denies: /denial|rejection/.test(token.lemma),
    doubts: /alleg|accus|suspicion/.test(token.lemma)
  }
}

/** Headlines: "Strike kills 38: monitor", "Monitor: strike kills 38", "… - Russia". */
function byColon(scene: Scene, sentence: Sentence): Speech | undefined {
  const mark = sentence.tokens.findIndex((token, index) => index > 0 && (token.words === ':' || /^[–—-]$/.test(token.words)))
  if (mark < 0) return undefined
  const after = (scene.actors[sentence.index] ?? []).filter(actor => actor.from > mark)
  const tail = sentence.tokens.length - mark - 1
  const last = after.find(actor => actor.to - actor.from >= tail - 1)
  if (last) return { sentence: sentence.index, speakers: [last], cue: last.head, says: index => index < mark, denies: false, doubts: false }
  const before = (scene.actors[sentence.index] ?? []).find(actor => actor.from === 0 && actor.to >= mark - 1 && actor.kind !== 'state')
  if (before && sentence.tokens[mark]!.words === ':')
    return { sentence: sentence.index, speakers: [before], cue: before.head, says: index => index > mark, denies: false, doubts: false }
  return undefined
}
