import { readFileSync } from 'node:fs'
import type { Schema } from './schema.ts'

type Parts = Readonly<Record<string, Schema>>
type Format = Schema & { readonly $defs: Parts; readonly properties: Parts }

/**
 * The parts of the claims format as schemas that others refer to by name: `claim`, `actor`, `place` and so on. Their one
 * source is the core's schema, so that what the server says of claims cannot differ from what is written.
 */
export function claimsFormatSchemas(): readonly Schema[] {
  const parts = Object.entries(loadFormat().$defs)
  return parts.map(([name, schema]) => ({ $id: name, ...(byName(schema) as Schema) }))
}

/** The members of a coded report, all of which are there. */
export const lineParts = (): Parts => byName(loadFormat().properties) as Parts

function loadFormat(): Format {
  const file = new URL('8-export/claims-format.schema.json', import.meta.resolve('@vedette/core'))
  return JSON.parse(readFileSync(file, 'utf8')) as Format
}

/** `#/$defs/actor` as `actor#`: a schema that is known by its name. */
function byName(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byName)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? `${inner.replace('#/$defs/', '')}#` : byName(inner)
    ])
  )
}
