import { gather } from '#base'
import { type Change, type Repair, rehang } from './rehang.ts'

/** "retaken street by street": a noun that comes again behind "by" tells how, and is no object. */
export const oneByOne: Repair = tokens =>
  rehang(
    tokens,
    gather(tokens, ({ index, tag, relation, words, head }): readonly Change[] => {
      const [by, again] = [tokens[index + 1], tokens[index + 2]]
      const isTwice = by?.relation === 'case' && by.lemma === 'by' && again?.words.toLowerCase() === words.toLowerCase()
      return tag === 'NOUN' && /^(obj|iobj|nsubj|xcomp)$/.test(relation) && isTwice && head < index ? [{ index, relation: 'obl' }] : []
    })
  )
