import { readFileSync } from 'node:fs'

/** One sentence of a treebank: its raw text, and its words with lemma, tag, head (-1 the root) and relation. */
export type TreebankSentence = {
  readonly text: string
  readonly startsParagraph: boolean
  readonly words: readonly {
    readonly words: string
    readonly lemma: string
    readonly tag: string
    readonly head: number
    readonly relation: string
    readonly blankAfter: boolean
  }[]
}

/** Reads a CoNLL-U file. */
export function loadTreebank(path: string): readonly TreebankSentence[] {
  const blocks = readFileSync(path, 'utf8')
    .trim()
    .split(/\n\s*\n/)
  return blocks.map(block => {
    const lines = block.split('\n')
    const text = lines.find(line => line.startsWith('# text = '))?.slice('# text = '.length) ?? ''
    const rows = lines.filter(line => !line.startsWith('#')).map(line => line.split('\t'))
    const joined = rangesWithoutBlank(rows)
    return {
      text,
      startsParagraph: lines.some(line => line.startsWith('# newpar') || line.startsWith('# newdoc')),
      words: rows
        .filter(row => /^\d+$/.test(row[0] ?? ''))
        .map(([id = '', words = '', lemma = '', tag = '', , , head = '0', relation = '', , misc = '']) => ({
          words,
          lemma,
          tag,
          head: Number(head) - 1,
          relation,
          blankAfter: !misc.includes('SpaceAfter=No') && !joined.has(Number(id))
        }))
    }
  })
}

/** Ids of the words behind which no blank stands since a word of several tokens goes on, or ends without one. */
function rangesWithoutBlank(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const joined = new Set<number>()
  for (const row of rows) {
    const range = /^(\d+)-(\d+)$/.exec(row[0] ?? '')
    if (!range) continue
    for (let id = Number(range[1]); id < Number(range[2]); id += 1) joined.add(id)
    if (row[9]?.includes('SpaceAfter=No')) joined.add(Number(range[2]))
  }
  return joined
}
