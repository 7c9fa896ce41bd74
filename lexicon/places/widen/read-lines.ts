import { refuse, type SourceFile } from './open-source.ts'

/** Longer lines are in no list of places; the longest of GeoNames has some 15,000 characters. */
const longest = 1 << 18

/** A line, and whether it is the last and has no end: then it may be cut short. */
export type SourceLine = { readonly text: string; readonly isOpen: boolean }

/** Lines of a file as they come. `onBytes` hears how many bytes were read. */
export async function* readLines(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<readonly SourceLine[]> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  let read = 0
  for await (const chunk of file.chunks()) {
    read += chunk.length
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longest) throw refuse(file.name, `a line of it is longer than ${longest} characters: it is no list of places`)
    yield lines.map(text => ({ text: text.endsWith('\r') ? text.slice(0, -1) : text, isOpen: false }))
    onBytes(read)
  }
  const last = rest + decoder.decode()
  if (last.trim() !== '') yield [{ text: last, isOpen: true }]
}
