import { gather } from '#base'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "handed over the bodies": what follows a verb of two words is its object, and no place that it goes over. */
export const phrasalVerb: Repair = (tokens, { phrasal }) =>
  rehang(
    tokens,
    gather(tokens, (word): readonly Change[] => {
      const noun = tokens[word.head]
      const verb = noun && tokens[noun.head]
      if (word.relation !== 'case' || verb?.tag !== 'VERB' || !noun || !/^(obl|nmod)/.test(noun.relation)) return []
      if (word.index !== verb.index + 1 || !phrasal.has(`${verb.lemma} ${word.lemma}`)) return []
      if (under(tokens, verb.index, 'obj').length > 0 || under(tokens, verb.index, 'aux').some(({ relation }) => relation === 'aux:pass'))
        return []
      return [
        { index: word.index, head: verb.index, relation: 'compound:prt' },
        { index: noun.index, relation: 'obj' }
      ]
    })
  )
