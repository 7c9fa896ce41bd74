import { isRelation, type Token } from '#sentence'
import type { Actor, ActorKnowledge } from './actor-knowledge.ts'
import type { Category } from './category.ts'
import { inForce } from './find-theatre.ts'
import { type Party, partyOfActor, sideOfState } from './party.ts'
import type { Phrase } from './read-phrase.ts'
import type { Scene } from './scene.ts'

/** A state's army, government, police, ministry or officials: the lexicon's entry where there is one, else a name made of the demonym and the noun. */
export function composeOrgan(phrase: Phrase, category: Category, code: string, scene: Scene, words: string): Party {
  const { knowledge } = scene
  const { organ, text } = organOf(phrase, scene)
  const { stateWords, regimeWords } = knowledge.words
  const own = scene.sentence.tokens.slice(phrase.from, phrase.head).map(token => token.words.toLowerCase())
  const special = own.some(word => stateWords.includes(word) && !regimeWords.includes(word) && !text.split(' ').includes(word))
  const plain = !special && phrase.modifiers.every(modifier => text.split(' ').includes(modifier))
  const governmental =
    organ?.class === 'army' && !special && own.some(word => regimeWords.includes(word) && !text.split(' ').includes(word))
  const entry = organ && plain && !governmental ? organAt(knowledge, `${code}/${organ.class}`, scene.theatre.published) : undefined
  if (entry) return { ...partyOfActor(entry, scene, 'organ', 'inferred') }
  const side = sideOfState(code, scene)
  const demonym = knowledge.states.get(code)?.demonyms[0] ?? knowledge.states.get(code)?.name ?? code
  const name =
    organ?.class === 'government' && plain
      ? `Government of ${knowledge.states.get(code)?.name ?? code}`
      : named(demonym, phrase, scene, organ?.name, words, governmental)
  return { kind: kindOf(category), name, ...(side ? { side } : {}), class: organ?.class ?? category, rule: 'organ', certainty: 'inferred' }
}

/** A state's organ of a class at a date: the first of its table, or one that came after it; undefined when it was gone and none is known. */
export function organAt({ organs }: ActorKnowledge, key: string, published: string | undefined): Actor | undefined {
  const [first, ...rest] = organs.get(key) ?? []
  if (!first || inForce(first, published)) return first
  return rest.find(actor => actor.from !== undefined && inForce(actor, published))
}

/** The organ that a phrase names: by two or three words ("state news agency"), else by its head. */
function organOf(phrase: Phrase, scene: Scene) {
  const { organs } = scene.knowledge.words
  const before = scene.sentence.tokens.slice(phrase.from, phrase.head).map(token => token.words.toLowerCase())
  const after = scene.sentence.tokens.slice(phrase.head, phrase.head + 3).map(token => token.words.toLowerCase())
  const own = phrase.lemma.split(' ').at(-1) ?? phrase.lemma
  const texts = [[...before.slice(-2), own].join(' '), [...before.slice(-1), own].join(' '), after.join(' '), phrase.lemma, own]
  for (const text of texts) {
    const organ = organs[text]
    if (organ) return { organ, text }
  }
  return { organ: undefined, text: phrase.lemma }
}

function named(demonym: string, phrase: Phrase, scene: Scene, organ: string | undefined, words: string, governmental: boolean): string {
  if (governmental) return `${demonym} government forces`
  const { tokens } = scene.sentence
  // What belongs to a number ("at least four officers") does not describe whom it counts.
  const own = tokens
    .slice(phrase.from, phrase.head)
    .filter(
      (token, index) =>
        tokens[token.head]?.tag !== 'NUM' &&
        (/^(NOUN|ADJ|VERB)$/.test(token.tag) || isOwner(tokens[token.index + 1], token.words)) &&
        !scene.matchAt[phrase.from + index] &&
        // "the country's president" is the president of the state that the name begins with.
        !(isRelation(token.relation, 'nmod:poss') && scene.knowledge.words.homeWords.includes(token.lemma.toLowerCase()))
    )
    .map(token => `${token.words.toLowerCase()}${isOwner(tokens[token.index + 1], token.words) ? "'s" : ''}`)
  const noun =
    organ && own.every(word => organ.split(' ').includes(word))
      ? organ
      : [...own, tokens[phrase.head]?.words.toLowerCase() ?? words].join(' ')
  return `${demonym} ${noun}`
}

/** "the governor's office": an office by whose it is. */
const isOwner = (next: Token | undefined, words: string): boolean => /^['’]s$/.test(next?.words ?? '') && words === words.toLowerCase()

function kindOf(category: Category): Party['kind'] {
  if (category === 'media') return 'media'
  return /^(leader|official|speaker|journalist|soldier|police)$/.test(category) ? 'people' : 'organisation'
}
