import { createHash } from 'node:crypto'

/** An answer as it is sent: JSON in bytes, and what it is known again by (`ETag`), which is the same of the same answer. */
export type Written = { readonly bytes: Uint8Array; readonly etag: string }

/** Writes an answer as `JSON.stringify` does. */
export type WriteJson = (answer: object) => Written

/** A part of what is written, and what it is known by: no line break stands in it. */
type Piece = { readonly bytes: Uint8Array; readonly mark: string }

/** Lists stand in an answer itself, or in what it is made of. */
const listDepth = 2

/**
 * A writer that keeps what it wrote of what stands in the lists of answers: who moves a day on is told most of the same again, and the same objects. What it is
 * given must not change.
 */
export function jsonWriter(): WriteJson {
  const kept = new WeakMap<object, Piece>()
  const pieceOf = (item: object): Piece => {
    const known = kept.get(item)
    if (known !== undefined) return known
    const bytes = Buffer.from(JSON.stringify(item))
    const piece = { bytes, mark: hashOf(bytes) }
    kept.set(item, piece)
    return piece
  }
  return answer => {
    const pieces: Piece[] = []
    let text = ''
    const cut = (): void => {
      if (text !== '') pieces.push({ bytes: Buffer.from(text), mark: text })
      text = ''
    }
    const writeItem = (item: unknown): void => {
      if (typeof item !== 'object' || item === null) {
        text += JSON.stringify(item) ?? 'null'
        return
      }
      cut()
      pieces.push(pieceOf(item))
    }
    const writeAll = <Item>([open, close]: readonly [string, string], items: readonly Item[], write: (item: Item) => void): void => {
      text += open
      items.forEach((item, at) => {
        if (at > 0) text += ','
        write(item)
      })
      text += close
    }
    const write = (value: unknown, depth: number): void => {
      if (Array.isArray(value)) writeAll(['[', ']'], value, writeItem)
      else if (depth > 0 && typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).filter(([, each]) => each !== undefined)
        writeAll(['{', '}'], entries, ([name, each]) => {
          text += `${JSON.stringify(name)}:`
          write(each, depth - 1)
        })
      } else text += JSON.stringify(value)
    }
    write(answer, listDepth)
    cut()
    return joinPieces(pieces)
  }
}

const hashOf = (bytes: Uint8Array | string): string => createHash('sha1').update(bytes).digest('base64')

function joinPieces(pieces: readonly Piece[]): Written {
  // Of its own, so that a thread can give it away.
  const bytes = Buffer.allocUnsafeSlow(pieces.reduce((sum, piece) => sum + piece.bytes.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece.bytes, at)
    at += piece.bytes.length
  }
  return { bytes, etag: `W/"${hashOf(pieces.map(({ mark }) => mark).join('\n'))}"` }
}
