import type { Sentence } from '#sentence'
import { deps } from './walk.ts'

/** "those inside were shot", "whoever ran", "everyone who stayed": a pronoun of no thing in sight, or told more of by "who", is of people. */
export const isWhoever = (sentence: Sentence, head: number): boolean =>
  sentence.tokens[head]!.tag === 'PRON' &&
  (/^(those|who(m|so)?ever)$/i.test(sentence.tokens[head]!.words) ||
    deps(sentence, head, 'acl').some(index => (sentence.dependents[index] ?? []).some(one => /^whom?$/i.test(sentence.tokens[one]!.words))))
