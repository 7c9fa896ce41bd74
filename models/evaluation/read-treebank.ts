import { readFileSync } from 'node:fs'

/** A sentence with its gold: heads count from 0, -1 is the root. */
export type GoldSentence = {
  readonly document: string
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** Sentences of a CoNLL-U file (universaldependencies.org/format.html); ranges and empty nodes are left out. */
export function readTreebank(path: string): readonly GoldSentence[] {
  let document = ''
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map(block => {
      const lines = block.split('\n')
      document = lines.find(line => line.startsWith('# newdoc id = '))?.slice('# newdoc id = '.length) ?? document
      const rows = lines.filter(line => /^\d+\t/.test(line)).map(line => line.split('\t'))
      const column = (at: number): readonly string[] => rows.map(row => row[at] ?? '')
      return {
        document,
        words: column(1),
        tags: column(3),
        heads: column(6).map(head => Number(head) - 1),
        relations: column(7).map(merge)
      }
    })
    .filter(sentence => sentence.words.length > 0)
}

/** The label that the reader is trained on: EWT has no obl:agent, and GUM's is merged into obl. */
const merge = (relation: string): string => (relation === 'obl:agent' ? 'obl' : relation)

/** A sentence with its BIO names. */
export type NamedSentence = { readonly words: readonly string[]; readonly names: readonly string[] }

/** Sentences of an IOB2 file of Universal NER. */
export function readNames(path: string): readonly NamedSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map(block =>
      block
        .split('\n')
        .filter(line => /^\d+\t/.test(line))
        .map(line => line.split('\t'))
    )
    .filter(rows => rows.length > 0)
    .map(rows => ({ words: rows.map(row => row[1] ?? ''), names: rows.map(row => row[2] ?? 'O') }))
}
