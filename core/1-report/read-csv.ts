import { parse } from 'csv-parse/browser/esm/sync'

/** One row of a table with named columns, and the line that it ends on; or why the row could not be read. */
export type Row =
  | { readonly kind: 'row'; readonly line: number; readonly fields: { readonly [column: string]: string } }
  | { readonly kind: 'bad'; readonly line: number; readonly says: string }

export type Table = { readonly columns: readonly string[]; readonly rows: readonly Row[] }

/** Our field for the names that columns go by. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ...['id', 'unit_id', 'article_id', 'report_id'].map(name => [name, 'id'] as const),
  ...['text', 'body', 'content', 'article', 'article_content', 'full_text', 'fulltext'].map(name => [name, 'text'] as const),
  ...['html', 'raw_html'].map(name => [name, 'html'] as const),
  ...['title', 'headline', 'article_title'].map(name => [name, 'title'] as const),
  ...['published', 'date', 'published_at', 'publication_date', 'pubdate', 'date_published'].map(name => [name, 'published'] as const),
  ...['outlet', 'source', 'publisher'].map(name => [name, 'outlet'] as const),
  ...['url', 'link'].map(name => [name, 'url'] as const),
  ...['language', 'lang'].map(name => [name, 'language'] as const)
])

/** Reads a table whose first line names its columns; columns are parted by commas, semicolons or tabs, whichever the first line has most of. */
export function readCsv(text: string): Table {
  const end = text.indexOf('\n')
  const head = end < 0 ? text : text.slice(0, end)
  const delimiter = [',', ';', '\t'].reduce((best, next) => (head.split(next).length > head.split(best).length ? next : best))
  const bad: Row[] = []
  const records = parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: error => {
      const line = Number(error?.lines ?? 0)
      bad.push({
        kind: 'bad',
        line,
        says: `the row cannot be read as CSV (${error?.code ?? 'unknown error'}); put values with quotes in quotes, doubled`
      })
      return undefined
    }
  }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
  const columns = (records[0]?.record ?? []).map(name => name.trim())
  const names = fieldNames(columns)
  const rows = records.slice(1).map(({ record, info }): Row => {
    const fields = Object.fromEntries(names.flatMap((name, at) => (name === undefined || !record[at] ? [] : [[name, record[at]]])))
    return { kind: 'row', line: info.lines, fields }
  })
  return { columns, rows: [...rows, ...bad].sort((a, b) => a.line - b.line) }
}

/** For each column our field, the first column of a kind only; a column with our own name goes before its synonyms. */
function fieldNames(columns: readonly string[]): readonly (string | undefined)[] {
  const wanted = columns.map(name => synonyms.get(name.toLowerCase().replace(/[\s-]+/g, '_')))
  const isOwn = (at: number): boolean => columns[at]?.toLowerCase() === wanted[at]
  const chosen = new Map<string, number>()
  for (const [at, field] of wanted.entries()) {
    if (field === undefined) continue
    const before = chosen.get(field)
    if (before === undefined || (isOwn(at) && !isOwn(before))) chosen.set(field, at)
  }
  return wanted.map((field, at) => (field !== undefined && chosen.get(field) === at ? field : undefined))
}
