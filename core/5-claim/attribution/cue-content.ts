import { gather } from '#base'
import type { Sentence } from '#sentence'
import { below, caseLemmas, deps, isUnder } from '../walk.ts'
import type { CueKind, CueWords } from './attribution.ts'

/** The content of a cue as heads of phrases: all below `inside` and not below `outside`. */
export type Content = { readonly kind: CueKind; readonly inside: readonly number[]; readonly outside: readonly number[] }

/** What a verb or adjective of saying, thinking, wanting or judging takes: a clause, the clause that it stands in, a thing, or a thing behind its preposition. */
export function cueContent(sentence: Sentence, cue: number, cues: CueWords): Content | undefined {
  const token = sentence.tokens[cue]!
  const own = token.lemma.toLowerCase()
  const particles = deps(sentence, cue, 'compound:prt').map(index => sentence.tokens[index]!.lemma.toLowerCase())
  const phrasal = [own, ...particles].join(' ')
  const lemma = cues.clauses.has(phrasal) || cues.deeds.has(phrasal) || cues.quotes.has(phrasal) ? phrasal : own
  const clause = cues.clauses.get(lemma) ?? (token.tag === 'ADJ' && cues.adjectives.has(lemma) ? ('think' as const) : undefined)
  if (clause) {
    const heads = deps(sentence, cue, ['ccomp', 'xcomp']).filter(head => isClause(sentence, head))
    const objects = heads.some(head => isInfinitive(sentence, head)) && clause === 'want' ? deps(sentence, cue, 'obj') : []
    if (heads.length > 0) return { kind: clause, inside: [...heads, ...objects], outside: [] }
    const infinitives = deps(sentence, cue, ['advcl']).filter(head => isInfinitive(sentence, head))
    if (infinitives.length > 0 && clause === 'want') return { kind: clause, inside: infinitives, outside: [] }
  }
  const quoting = cues.quotes.get(lemma) ?? (clause === 'say' || clause === 'think' ? clause : undefined)
  if (quoting) {
    const host = hostOf(sentence, cue, cues)
    if (host !== undefined) return { kind: quoting, inside: [host], outside: [cue] }
    // "put troops on alert; Pristina said": what stands behind a semicolon is a sentence of its own.
    const beside = deps(sentence, cue, ['parataxis', 'ccomp']).filter(head => !isApart(sentence, cue, head))
    if (beside.length > 0 && quoting === 'say') return { kind: quoting, inside: beside, outside: [] }
  }
  const things = deps(sentence, cue, ['obj', 'ccomp'])
  const kind =
    things.map(head => cues.deeds.get(`${lemma} ${sentence.tokens[head]!.lemma.toLowerCase()}`)).find(Boolean) ?? cues.deeds.get(lemma)
  const objects = things.length > 0 ? things : deps(sentence, cue, 'xcomp').filter(head => !isClause(sentence, head))
  if (kind && objects.length > 0)
    return {
      kind,
      inside: [
        ...objects,
        ...deps(sentence, cue, ['xcomp', 'advcl']).filter(head => head > objects[0]! && isTaken(sentence, head, cues)),
        ...deps(sentence, cue, 'obl').filter(
          head => head > objects[0]! && caseLemmas(sentence, head).some(one => cues.nounPrepositions.has(one))
        )
      ],
      outside: gather(objects, head => asides(sentence, head))
    }
  for (const head of deps(sentence, cue, ['obl', 'advcl', 'nmod', 'xcomp'])) {
    const cases = [...caseLemmas(sentence, head), ...deps(sentence, head, 'mark').map(mark => sentence.tokens[mark]!.lemma.toLowerCase())]
    const found = cases.map(one => cues.prepositions.get(`${phrasal} ${one}`)).find(one => one !== undefined)
    if (found) return { kind: found, inside: [head, ...deps(sentence, cue, 'obj')], outside: [] }
  }
  return undefined
}

/** ", he said" after or inside what is said: the clause that a verb of saying hangs on. */
function hostOf(sentence: Sentence, cue: number, cues: CueWords): number | undefined {
  const { relation, head } = sentence.tokens[cue]!
  if (head < 0) return undefined
  // "took six guards; the captors have demanded a ransom": behind a semicolon a clause of its own is said of nothing before it.
  const isOwn = deps(sentence, cue, ['obj', 'ccomp', 'xcomp']).some(index => index > cue)
  const isBehind = isOwn && sentence.tokens.slice(head, cue).some(({ words }) => words === ';')
  if (relation === 'parataxis') return isBehind || takesItUp(sentence, cue, cues) ? undefined : head
  const as = deps(sentence, cue, ['mark', 'advmod']).some(mark => /^as$/i.test(sentence.tokens[mark]!.words))
  return relation === 'advcl' && as ? head : undefined
}

/** "…; Chad denies it": who answers what was said is no source of it. */
const takesItUp = (sentence: Sentence, cue: number, { takingUp }: CueWords): boolean =>
  deps(sentence, cue, 'obj').some(index => takingUp.has(sentence.tokens[index]!.words.toLowerCase()))

const isApart = (sentence: Sentence, cue: number, head: number): boolean =>
  sentence.tokens[head]!.relation === 'parataxis' && sentence.tokens.slice(cue, head).some(({ words }) => words === ';')

const isClause = (sentence: Sentence, head: number): boolean => {
  const { tag } = sentence.tokens[head]!
  return tag === 'VERB' || tag === 'AUX' || deps(sentence, head, ['cop', 'nsubj', 'mark']).length > 0
}

export const isInfinitive = (sentence: Sentence, head: number): boolean =>
  deps(sentence, head, ['mark', 'aux']).some(mark => /^to$/i.test(sentence.tokens[mark]!.words))

/** "thanked them for coming", "urged them to stay": a clause that a verb takes beside its object; one of time, cause or contrast goes along with it. */
const isTaken = (sentence: Sentence, head: number, cues: CueWords): boolean =>
  sentence.tokens[head]!.relation !== 'advcl' ||
  deps(sentence, head, ['mark', 'case']).some(mark => cues.nounPrepositions.has(sentence.tokens[mark]!.lemma.toLowerCase()))

/** "…, which ran all night": what is added behind a comma to the thing that a verb takes. */
const asides = (sentence: Sentence, head: number): readonly number[] =>
  deps(sentence, head, ['acl:relcl', 'appos']).filter(
    index => index > head && sentence.tokens[below(sentence, index)[0]! - 1]?.words === ','
  )

/** Whether a token belongs to a content. */
export const isInside = (sentence: Sentence, index: number, { inside, outside }: Content): boolean =>
  inside.some(head => isUnder(sentence, index, head)) && !outside.some(head => isUnder(sentence, index, head))
