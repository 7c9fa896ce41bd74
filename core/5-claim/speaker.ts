import { gather, type Span } from '#base'
import type { ActorMention } from '#mention'
import type { Sentence } from '#sentence'
import { actorsOf } from './fill.ts'
import { classesOf, headedBy, isOf, type Scene } from './scene.ts'
import { caseLemmas, deps, isUnder } from './walk.ts'

/** Who speaks at a phrase; a speaker that no mention names ("a statement by the ministry") is taken in the words of the text. */
export function speakerAt(scene: Scene, sentence: Sentence, head: number): readonly ActorMention[] {
  const issuer = issuerOf(scene, sentence, head)
  if (issuer) return [issuer]
  const known = (scene.actors[sentence.index] ?? []).filter(actor => actor.head === head && actor.form !== 'demonym')
  if (known[0]) return known[0].members && known[0].form === 'pronoun' ? known[0].members : [known[0]]
  const token = sentence.tokens[head]!
  if (token.tag === 'PRON' || token.tag === 'DET') return []
  const owners = gather(deps(sentence, head, ['nmod:poss', 'nmod', 'acl', 'amod', 'compound']), owner => actorsOf(scene, sentence, owner))
  const side = owners[0]?.side
  const tokens = sentence.tokens.filter(
    one =>
      isUnder(sentence, one.index, head) &&
      !deps(sentence, head, 'case').some(opener => opener < head && isUnder(sentence, one.index, opener)) &&
      !sentence.tokens.some(
        other =>
          /^(acl:relcl|appos|punct|conj|cc)$/.test(other.relation) &&
          other.index !== head &&
          isUnder(sentence, other.index, head) &&
          isUnder(sentence, one.index, other.index)
      )
  )
  const first = tokens[0] ?? token
  const last = tokens.at(-1) ?? token
  const span: Span = [first.span[0], last.span[1]]
  const words = scene.text.text.slice(span[0], span[1])
  return [
    {
      sentence: sentence.index,
      from: first.index,
      to: last.index + 1,
      head,
      words,
      span,
      rule: 'speaker-in-words',
      certainty: 'stated',
      kind: 'unknown',
      name: words,
      ...(side ? { side } : {}),
      form: 'description'
    }
  ]
}

/** "a statement by the ministry", "Communique No. 5 of the army": what is written is said by whoever issues it, a body that has a name of its own. */
function issuerOf(scene: Scene, sentence: Sentence, head: number): ActorMention | undefined {
  const classes = classesOf(scene, sentence, head)
  if (!isOf(classes, ['document']) || !isOf(classes, ['speaker'])) return undefined
  return gather(
    deps(sentence, head, 'nmod').filter(
      index => sentence.tokens[index]!.relation === 'nmod:poss' || caseLemmas(sentence, index).some(one => /^(by|from|of)$/.test(one))
    ),
    index => headedBy(scene.actors[sentence.index], index)
  ).find(({ id, kind, side, form }) => (id !== undefined || side !== undefined) && kind === 'organisation' && form !== 'demonym')
}

/** People, bodies, what they publish, and names; not towns, deeds or things. */
export function canSpeak(scene: Scene, sentence: Sentence, head: number): boolean {
  if ((scene.actors[sentence.index] ?? []).some(actor => actor.head === head)) return true
  const classes = classesOf(scene, sentence, head)
  return (
    sentence.tokens[head]!.tag === 'PROPN' ||
    scene.grammar.sayingNouns.has(sentence.tokens[head]!.lemma.toLowerCase()) ||
    classes.length === 0 ||
    isOf(classes, ['people', 'speaker', 'media', 'monitor', 'organisation', 'government', 'state', 'agency', 'body'])
  )
}
