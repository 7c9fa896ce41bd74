/** The formats that reports come in. */
export type FileFormat = 'text' | 'html' | 'json' | 'jsonl' | 'csv'

const byEnding: ReadonlyMap<string, FileFormat> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['csv', 'csv'],
  ['tsv', 'csv']
])

/** The format that a file's name tells; `-`, standard input, is JSONL; `undefined` for an ending that is not known. */
export function findFormat(name: string): FileFormat | undefined {
  if (name === '-') return 'jsonl'
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  return ending === undefined ? undefined : byEnding.get(ending)
}

/** The last part of a path without its ending: `reports/kherson.txt` → `kherson`. */
export function stemOf(name: string): string {
  const last = name.replace(/[\\/]+$/, '').replace(/^.*[\\/]/s, '')
  return last.replace(/(?<=.)\.[^.]*$/s, '')
}
