import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import type { ActorKnowledge } from '../actors/actor-knowledge.ts'
import type { TheatreFound } from '../actors/find-theatre.ts'
import { normaliseWord } from '../actors/normalise-word.ts'
import { type Party, partyOfActor, partyOfState } from '../actors/party.ts'
import type { ActorMention } from '../mention.ts'

/** Whose words a report is, where it says "we" or "our troops" outside all quotation; undefined where that is not told. */
export type IssuerOf = (mention: ActorMention) => Party | undefined

/** A statement or communiqué is the words of the body that its outlet or its first sentence names; troops that are "our" ones are else the state's whose war it tells of. */
export function findIssuer(
  text: CleanText,
  sentences: readonly Sentence[],
  { actors, theatre }: { readonly actors: readonly ActorMention[]; readonly theatre: TheatreFound },
  knowledge: ActorKnowledge
): IssuerOf {
  const scene = { theatre, knowledge }
  const issuer = byOutlet(text.outlet ?? '', scene) ?? byFirstSentence(sentences, actors)
  const state = theatre.parties && { ...partyOfState(theatre.parties.country, scene, 'issuer'), certainty: 'inferred' as const }
  return mention =>
    isQuoted(text, sentences[mention.sentence], mention)
      ? undefined
      : isOfForces(mention, sentences, knowledge)
        ? (issuer ?? state)
        : mention.form === 'pronoun' && !isOwner(mention, sentences)
          ? issuer
          : undefined
}

/** "March 23 Movement, spokesman's office": the longest run of the outlet's words that names a party. */
function byOutlet(outlet: string, scene: { readonly theatre: TheatreFound; readonly knowledge: ActorKnowledge }): Party | undefined {
  const words = outlet.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  for (let size = words.length; size > 0; size -= 1)
    for (let from = 0; from + size <= words.length; from += 1) {
      const key = words
        .slice(from, from + size)
        .map(normaliseWord)
        .join('')
      const named = scene.knowledge.names.get(key)?.find(({ actor, length, capital }) => actor && isParty(actor) && (length > 1 || capital))
      if (named?.actor) return partyOfActor(named.actor, scene, 'issuer', 'inferred')
    }
  return undefined
}

const isParty = ({ kind, class: label }: { readonly kind: string; readonly class?: string }): boolean =>
  /^(group|organisation)$/.test(kind) && !/media|agency|monitor|research|charity/.test(label ?? '')

/** "The leadership of the movement informs the public": a named party of whose subject the first sentence is. */
function byFirstSentence(sentences: readonly Sentence[], actors: readonly ActorMention[]): Party | undefined {
  const named = actors.find(
    actor =>
      actor.sentence < 3 &&
      actor.id !== undefined &&
      actor.form === 'name' &&
      isParty(actor) &&
      isUnderSubject(sentences[actor.sentence], actor.head)
  )
  const { kind, name, id, side, class: label } = named ?? {}
  return kind === undefined || name === undefined
    ? undefined
    : {
        kind,
        name,
        ...(id ? { id } : {}),
        ...(side ? { side } : {}),
        ...(label ? { class: label } : {}),
        rule: 'issuer',
        certainty: 'inferred'
      }
}

function isUnderSubject(sentence: Sentence | undefined, head: number): boolean {
  let at = head
  for (let token = sentence?.tokens[at]; token && /^(nmod|appos|flat|compound)/.test(token.relation); token = sentence?.tokens[at])
    at = token.head
  const top = sentence?.tokens[at]
  return top?.relation === 'nsubj' && sentence?.tokens[top.head]?.relation === 'root'
}

/** Whether an odd number of quotation marks stands before a mention in its paragraph. */
function isQuoted({ text, paragraphs }: CleanText, sentence: Sentence | undefined, { span }: ActorMention): boolean {
  const start = paragraphs[sentence?.paragraph ?? -1]?.span[0] ?? 0
  return ((text.slice(start, span[0]).match(/[“”"]/g) ?? []).length & 1) === 1
}

const isOwner = ({ sentence, head }: ActorMention, sentences: readonly Sentence[]): boolean =>
  sentences[sentence]?.tokens[head]?.relation === 'nmod:poss'

/** "our troops", "our positions": forces, and what forces hold. */
function isOfForces({ sentence, head, form }: ActorMention, sentences: readonly Sentence[], { nouns }: ActorKnowledge): boolean {
  const { tokens = [] } = sentences[sentence] ?? {}
  const token = tokens[head]
  const owned = form === 'pronoun' && token?.relation === 'nmod:poss' ? tokens[token.head] : undefined
  return nouns.get(owned?.lemma.toLowerCase() ?? '')?.classes.some(one => /^(soldier|force|fighter|post|army|aircraft)$/.test(one)) === true
}
