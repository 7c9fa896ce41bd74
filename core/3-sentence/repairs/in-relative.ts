import type { Token } from '../sentence.ts'
import { type Change, type Repair, reaches, rehang, under } from './rehang.ts'

/** "Talks, which began in Doha last week, broke down": what stands between the verb of a relative clause and the comma that closes it belongs to that clause. */
export const inRelative: Repair = tokens =>
  tokens.reduce((mended, { index }) => {
    const relative = mended[index]!
    const noun = mended[relative.head]
    if (relative.relation !== 'acl:relcl' || !noun || !isOpened(mended, relative)) return mended
    const end = mended.findIndex(({ words, index: at }) => at > index && words === ',')
    const verb = mended.find(({ tag, index: at }) => at > end && /^(VERB|AUX|ADJ|NOUN)$/.test(tag) && reaches(mended, noun.index, at))
    if (end < 0 || !verb) return mended
    const changes: readonly Change[] = under(mended, verb.index, 'obl', 'advmod')
      .filter(one => one.index > index && one.index < end)
      .map(one => ({ index: one.index, head: index }))
    return rehang(mended, changes)
  }, tokens)

/** Whether a comma stands before the relative pronoun. */
const isOpened = (tokens: readonly Token[], verb: Token): boolean =>
  under(tokens, verb.index, 'nsubj', 'obj', 'advmod', 'obl').some(
    ({ index, tag }) => index < verb.index && tag === 'PRON' && tokens[index - 1]?.words === ','
  )
