import { readFileSync } from 'node:fs'
import type { TableMapping } from '@vedette/core'
import { sayWhy, type TableOptions } from '@vedette/intake'
import { tableSchemes, typeLabels } from '@vedette/lexicon'
import { usageFailure, worldFailure } from './failure.ts'

/** How tables are to be read: `--rows acled`, `--rows mapping.json`, or `--columns text=body,title=headline`. */
export function readTables(rows: string | undefined, columns: string | undefined): TableOptions | undefined {
  if (rows !== undefined && columns !== undefined) throw usageFailure('give --rows for tables of events or --columns for tables of texts')
  if (columns !== undefined) return { kind: 'texts', columns: readColumns(columns) }
  if (rows === undefined) return undefined
  const scheme = rows === 'own' ? undefined : tableSchemes[rows]
  if (scheme !== undefined) return { kind: 'events', mapping: { scheme: rows }, dateColumn: scheme.columns.date }
  const mapping = loadMapping(rows)
  return { kind: 'events', mapping, dateColumn: mapping.columns?.date ?? '' }
}

const fields = ['id', 'text', 'html', 'title', 'published', 'outlet', 'url', 'language'] as const

function readColumns(value: string): Readonly<Record<string, string>> {
  const pairs = value.split(',').map(pair => pair.split('=').map(part => part.trim()) as [string, string?])
  const wrong = pairs.find(([field, column]) => !fields.some(each => each === field) || !column)
  if (wrong) throw usageFailure(`"${wrong.join('=')}" is no column: write FIELD=COLUMN, the field one of ${fields.join(', ')}`)
  const columns = Object.fromEntries(pairs) as Readonly<Record<string, string>>
  if (columns.text === undefined && columns.html === undefined) throw usageFailure('give the column of the text: --columns text=COLUMN')
  return columns
}

function loadMapping(path: string): TableMapping {
  let mapping: TableMapping
  try {
    mapping = JSON.parse(readFileSync(path, 'utf8')) as TableMapping
  } catch (error) {
    const known = Object.keys(tableSchemes).filter(name => name !== 'own')
    throw worldFailure(`cannot read the mapping ${path}: ${sayWhy(error)}; give ${known.join(', ')}, or a file of JSON`, error)
  }
  const base = mapping.scheme === undefined ? undefined : tableSchemes[mapping.scheme]
  const columns = mapping.columns ?? base?.columns
  if (typeof columns?.date !== 'string') throw usageFailure(`${path} does not say in which column the day is: {"columns": {"date": "…"}}`)
  for (const [name, value] of Object.entries(columns))
    if (!columnNames.has(name) || (typeof value === 'string') === lists.has(name))
      throw usageFailure(
        `${path}: "${name}" is no part of a row, or not in its form; there are ${[...columnNames].join(', ')} (${[...lists].join(', ')} as lists)`
      )
  const types = Object.entries(mapping.types ?? {})
  const unknown = [...types.map(([, type]) => type), ...(mapping.otherwise === undefined ? [] : [mapping.otherwise])].find(
    type => !Object.hasOwn(typeLabels, type)
  )
  if (unknown !== undefined) throw usageFailure(`${path}: there is no type "${unknown}"; /api/v1/types of "vedette serve" lists them`)
  return { ...mapping, columns, types: Object.fromEntries(types.map(([said, type]) => [said.toLowerCase(), type])) }
}

const lists: ReadonlySet<string> = new Set(['type', 'by', 'to'])
const columnNames: ReadonlySet<string> = new Set(
  'date until type by to place within country lat lon precision killed low high source'.split(' ')
)
