/** Longest runs of characters and most pieces of one word that are looked up; `training/wordpiece.py` holds the same numbers. */
const MAX_CHARACTERS = 100
const MAX_PIECES = 16

/** Word to ids of word pieces, at least one and at most 16. Pure, though it remembers what it has seen. */
export type WordPieces = {
  readonly first: number
  readonly last: number
  readonly of: (word: string) => readonly number[]
}

/** WordPiece of an uncased BERT vocabulary, given in the order of its ids (Wu et al. 2016, Devlin et al. 2019). */
export function createWordPieces(vocabulary: readonly string[]): WordPieces {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]))
  const idOf = (piece: string): number => {
    const id = ids.get(piece)
    if (id === undefined) throw new Error(`vocabulary without ${piece}: run npm run train -w @vedette/models`)
    return id
  }
  const [unknown, first, last] = [idOf('[UNK]'), idOf('[CLS]'), idOf('[SEP]')]
  const known = new Map<string, readonly number[]>()
  const of = (word: string): readonly number[] => {
    const found = known.get(word)
    if (found) return found
    const pieces = splitBasic(word).flatMap(run => piecesOfRun(run, ids) ?? [unknown])
    const kept = pieces.length > 0 ? pieces.slice(0, MAX_PIECES) : [unknown]
    if (known.size >= REMEMBERED) known.clear()
    known.set(word, kept)
    return kept
  }
  return { first, last, of }
}

const REMEMBERED = 50_000

/** Lower-cased runs of a word without accents; punctuation and ideographs stand alone. */
export function splitBasic(word: string): readonly string[] {
  const plain = word.toLowerCase().normalize('NFD').replaceAll(DROPPED, '')
  return plain.match(RUNS) ?? []
}

const DROPPED = /[\p{Mn}\p{Cc}\p{Cf}\ufffd]/gu
const ALONE = '!-\\/:-@\\[-`\\{-~\\p{P}\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{2ceaf}\\u{2f800}-\\u{2fa1f}'
const RUNS = new RegExp(`[${ALONE}]|[^\\s${ALONE}]+`, 'gu')

function piecesOfRun(run: string, ids: ReadonlyMap<string, number>): readonly number[] | undefined {
  if (run.length > MAX_CHARACTERS && [...run].length > MAX_CHARACTERS) return undefined
  const pieces: number[] = []
  let start = 0
  while (start < run.length) {
    let end = run.length
    let id: number | undefined
    for (; end > start; end -= 1) {
      id = ids.get(start === 0 ? run.slice(0, end) : `##${run.slice(start, end)}`)
      if (id !== undefined) break
    }
    if (id === undefined) return undefined
    pieces.push(id)
    start = end
  }
  return pieces
}
