/** A name without case, accents, blanks, hyphens and apostrophes: "Saint-Jean" and "saint jean" are one. */
export function plainKey(name: string): string {
  return foldLetters(name).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/**
 * What the romanisations of one Arabic, Persian, Russian or similar name have in common: q/g/k, kh/h, sh/ch, the vowels, doubled
 * letters, a last "h" and the article are not told apart. Empty when too little is left to tell names apart.
 */
export function romanKey(name: string): string {
  const folded = foldLetters(name)
  if (!/^[\p{Script=Latin}\p{N}\p{P}\p{Zs}\p{S}]*$/u.test(folded)) return ''
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
  const kept = words.length > 1 ? words.filter(word => !articles.has(word)) : words
  const key = kept
    .map(romanWord)
    .join('')
    .replaceAll(/(.)\1+/g, '$1')
  return key.replaceAll('a', '').length < 2 || key.length < 4 ? '' : key
}

const articles = new Set([
  'al',
  'el',
  'ul',
  'ash',
  'esh',
  'as',
  'es',
  'ad',
  'ed',
  'ar',
  'er',
  'at',
  'et',
  'an',
  'en',
  'az',
  'ez',
  'ath',
  'adh',
  'the',
  'i'
])

const special: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'a' }

function foldLetters(name: string): string {
  const bare = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return bare
    .replaceAll(/['’‘ʻʼ`ʿʾʹʺ´′]/g, '')
    .replaceAll(/[øłđıßæœðþə]/g, letter => special[letter] ?? letter)
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
}

const steps: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|sch|sh|ch/g, 'S'],
  [/kh/g, 'h'],
  [/gh|q|g|c/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/dj|zh|j/g, 'j'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/a[uw]|ou|oo|uw|w|o|u/g, 'u'],
  [/[eiay]+/g, 'a'],
  [/a?h$/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/([^a])at$/g, '$1a']
]

const romanWord = (word: string): string => steps.reduce((letters, [from, to]) => letters.replaceAll(from, to), word)
