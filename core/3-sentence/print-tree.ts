import type { Sentence } from './sentence.ts'
import { dependentsOf, rootOf, wordsOf } from './tree.ts'

/** A sentence as an indented tree, for people: one token a line with its relation, tag and lemma, then names and actors. */
export function printTree(sentence: Sentence): string {
  const lines: string[] = [wordsOf(sentence, 0, sentence.tokens.length)]
  const add = (index: number, depth: number): void => {
    const token = sentence.tokens[index]
    if (!token || depth > sentence.tokens.length) return
    const lemma = token.lemma === token.words ? '' : ` (${token.lemma})`
    lines.push(`${'  '.repeat(depth)}${token.relation} ${token.words}${lemma} ${token.tag} ${index}`)
    for (const dependent of dependentsOf(sentence, index)) add(dependent.index, depth + 1)
  }
  const root = rootOf(sentence)
  if (root) add(root.index, 1)
  for (const [kind, chunks] of [
    ['name', sentence.names],
    ['actor', sentence.actors]
  ] as const)
    for (const chunk of chunks) lines.push(`  ${kind} ${chunk.label}: ${wordsOf(sentence, chunk.from, chunk.to)}`)
  return lines.join('\n')
}
