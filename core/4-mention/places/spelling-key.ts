import { keepSome } from '#base'
import { romanWord } from './roman-word.ts'

/** A name without case, accents, blanks, hyphens and apostrophes: "Saint-Jean" and "saint jean" are one. */
export function plainKey(name: string): string {
  return plainAscii(name) ?? foldLetters(name).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The same for names in ASCII alone, which most are: undefined for others. */
function plainAscii(name: string): string | undefined {
  let isPlain = true
  let isWord = true
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code > 127) return undefined
    if (isLower(code) || isDigit(code)) continue
    isPlain = false
    if (!isUpper(code)) isWord = false
  }
  if (isPlain) return name
  return isWord ? name.toLowerCase() : name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isLower = (code: number): boolean => code >= 97 && code <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * What the romanisations of one Arabic, Persian, Russian or similar name have in common: q/g/k, kh/h, sh/ch, the vowels, doubled
 * letters, a last "h" and the article are not told apart. Empty when too little is left to tell names apart.
 */
export function romanKey(name: string): string {
  const words = wordsOf(name)
  if (words === undefined) return ''
  const joined =
    words.length === 1 ? romanWord(words[0] as string) : words.map(word => (articles.has(word) ? '' : romanWord(word))).join('')
  let told = 0
  let doubled = 0
  for (let at = 0; at < joined.length; at++) {
    const code = joined.charCodeAt(at)
    if (at > 0 && code === joined.charCodeAt(at - 1)) doubled++
    else if (code !== 97) told++
  }
  if (told < 2 || joined.length - doubled < 4) return ''
  return doubled === 0 ? joined : joined.replaceAll(/(.)\1+/g, '$1')
}

/** The words of a name in Latin letters, folded; undefined for another script. */
function wordsOf(name: string): readonly string[] | undefined {
  const words: string[] = []
  const lower = name.toLowerCase()
  let from = -1
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code > 127 || code === 39 || code === 96) return foldedWords(name)
    const isPart = isLower(code) || isDigit(code)
    if (isPart && from < 0) from = at
    if (!isPart && from >= 0) {
      words.push(lower.slice(from, at))
      from = -1
    }
  }
  if (from >= 0) words.push(from === 0 ? lower : lower.slice(from))
  return words
}

function foldedWords(name: string): readonly string[] | undefined {
  const folded = foldLetters(name)
  if (!/^[\p{Script=Latin}\p{N}\p{P}\p{Zs}\p{S}]*$/u.test(folded)) return undefined
  return folded.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
}

const articles = new Set('al el ul ash esh as es ad ed ar er at et an en az ez ath adh the i'.split(' '))

const special: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'a' }

/** Letter by letter, each of which is folded but once; only the last sigma of a Greek word depends on what stands before it. */
function foldLetters(name: string): string {
  if (name.includes('Σ')) return foldAll(name)
  let folded = ''
  for (const letter of name) folded += letter > '\u007f' || letter === "'" || letter === '`' ? foldLetter(letter) : letter.toLowerCase()
  return folded
}

const foldLetter = keepSome(foldAll)

function foldAll(name: string): string {
  const bare = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return bare
    .replaceAll(/['’‘ʻʼ`ʿʾʹʺ´′]/g, '')
    .replaceAll(/[øłđıßæœðþə]/g, letter => special[letter] ?? letter)
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
}
