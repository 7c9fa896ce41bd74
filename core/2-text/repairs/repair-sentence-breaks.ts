import { type Repair, replaceAll } from './repair.ts'

/** "… civilians and It has …": a capital in mid-sentence on a word that only begins sentences so. The parser reads it better in lower case. */
export const repairSentenceBreaks: Repair = (text, knowledge) =>
  replaceAll(text, /(?<=[a-z,] ([a-z]{2,8}) )([A-Z][a-z]{1,6})(?= [a-z])/g, match => {
    const [, joiner = '', starter = ''] = match
    if (!knowledge.joiners.has(joiner) || !knowledge.starters.has(starter)) return undefined
    const says = () => `"${joiner} ${starter}" was read as "${joiner} ${starter.toLowerCase()}": a sentence break may be lost here.`
    return { put: starter.toLowerCase(), rule: 'lost-sentence-break', says }
  })
