import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "Soldiers broke into a flat and beat two women": a verb that "and" joins to a noun goes on the verb before it, and takes what stands behind it. */
export const joinedVerb: Repair = tokens =>
  tokens.reduce((mended, { index }) => {
    const verb = mended[index]!
    const noun = mended[verb.head]
    const governor = noun && mended[noun.head]
    if (!noun || governor?.tag !== 'VERB' || verb.tag !== 'VERB' || verb.relation !== 'conj' || noun.tag === 'VERB') return mended
    if (!/^(obj|obl)/.test(noun.relation) || noun.index < governor.index || /ing$/i.test(verb.words)) return mended
    if (under(mended, index, 'cc').length === 0 || under(mended, index, 'nsubj', 'det', 'case', 'amod', 'cop', 'mark').length > 0)
      return mended
    const own = under(mended, governor.index, 'obj', 'obl').filter(one => one.index > index)
    const changes: readonly Change[] = [{ index, head: governor.index }, ...own.map(one => ({ index: one.index, head: index }))]
    return rehang(mended, changes)
  }, tokens)
