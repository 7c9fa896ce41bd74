import { decodeHTML } from 'entities'

/** A word as it is compared: small letters without marks; and where it stands. */
export type Word = { readonly word: string; readonly from: number; readonly to: number }

/** Plain letters and numbers as far as they go, else a letter in whatever way it is written, and with `tags` a whole tag. */
const pieceOf = (tags: boolean): RegExp =>
  new RegExp(
    `([a-z\\d]+)|&(?:#\\d{1,7}|#x[\\da-f]{1,6}|\\w{2,31});|\\\\u[\\da-f]{4}|(?:%[\\da-f]{2})+|${tags ? '</?([a-z][\\w-]*)[^<>]*>|' : ''}[\\s\\S]`,
    'giu'
  )
const pieces = { tags: pieceOf(true), letters: pieceOf(false) } as const

/** Tags that stand within a word as well as around one. */
const inline: ReadonlySet<string> = new Set('a abbr b bdi bdo big em font i mark s small span strong sub sup u wbr'.split(' '))

/** Characters that show nothing: they part no word. */
const silent = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+$/

/**
 * The words of a text, however its letters are written: as entities, as escapes of JSON or of addresses. With `tags`, those of HTML are passed
 * over, and words run on over tags such as `<b>`; without, what stands in tags is text, too.
 */
export function wordsOf(text: string, tags: boolean): readonly Word[] {
  const words: Word[] = []
  let open: { word: string; from: number; to: number } | undefined
  const close = (): void => {
    if (open !== undefined) words.push(open)
    open = undefined
  }
  for (const found of text.matchAll(tags ? pieces.tags : pieces.letters)) {
    const [piece, run, tag] = found
    if (tag !== undefined) {
      if (!inline.has(tag.toLowerCase())) close()
      continue
    }
    const plain = run === undefined ? readPiece(piece) : run.normalize('NFKD').toLowerCase()
    if (plain === undefined) continue
    const to = found.index + piece.length
    if (plain === '') close()
    else open = { word: (open?.word ?? '') + plain, from: open?.from ?? found.index, to }
  }
  close()
  return words
}

function readPiece(piece: string): string | undefined {
  const read = decode(piece)
  return silent.test(read) ? undefined : plainLetters(read)
}

/** Letters and numbers alone, small and without marks; empty for what is none, `undefined` for a mark, which belongs to the letter before it. */
function plainLetters(text: string): string | undefined {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '')
  if (plain === '') return undefined
  return /^[\p{L}\p{N}]+$/u.test(plain) ? plain.toLowerCase() : ''
}

function decode(piece: string): string {
  if (piece.length <= 2) return piece
  if (piece.startsWith('&')) return decodeHTML(piece)
  if (piece.startsWith('\\u')) return String.fromCharCode(Number.parseInt(piece.slice(2), 16))
  if (!piece.startsWith('%')) return piece
  try {
    return decodeURIComponent(piece)
  } catch {
    return ' '
  }
}
