import type { SentenceKnowledge } from './knowledge.ts'
import type { Chunk, Token } from './sentence.ts'

/** "The group's leader, Abu Hamza": a name that is said of a person is a person's, though there is a place of that name. */
export const namePersons = (tokens: readonly Token[], names: readonly Chunk[], knowledge: SentenceKnowledge): readonly Chunk[] =>
  names.map(name => (name.label === 'LOC' && isPersons(tokens, name, knowledge) ? { ...name, label: 'PER' } : name))

function isPersons(tokens: readonly Token[], { from, to }: Chunk, { nounsOfPeople }: SentenceKnowledge): boolean {
  const head = tokens.slice(from, to).find(token => token.head < from || token.head >= to)
  const person = head && tokens[head.head]
  if (head?.relation !== 'appos' || person?.tag !== 'NOUN' || person.index > from || !nounsOfPeople.has(person.lemma)) return false
  // Of one person, and by a name of several words: "residents, Homs" tells where.
  return to - from > 1 && person.words.toLowerCase() === person.lemma
}
