/** Endings that make a noun of a verb, the longer first. */
const endings = ['isation', 'ization', 'ation', 'ition', 'ment', 'ance', 'ence', 'ing', 'ion', 'ure', 'ery', 'al', 'er', 'or', 'e', 'y']

/** Nouns whose verb is another word. */
const verbs: Readonly<Record<string, string>> = {
  birth: 'bear',
  choice: 'choose',
  death: 'die',
  defence: 'defend',
  defense: 'defend',
  flight: 'fly',
  growth: 'grow',
  loss: 'lose',
  sale: 'sell',
  speech: 'speak',
  success: 'succeed',
  thought: 'think'
}

/** What a verb and the nouns made of it have alike, from a lemma: `announce` and `announcement` give `announc`, `robbery` and `rob` give `rob`. */
export function deedStem(lemma: string): string {
  const word = (verbs[lemma] ?? lemma).toLowerCase()
  const ending = endings.find(each => word.endsWith(each) && word.length - each.length >= 3)
  const stem = ending === undefined ? word : word.slice(0, -ending.length)
  return stem.replace(/e$/, '').replace(/([^aeiouls])\1$/, '$1')
}
