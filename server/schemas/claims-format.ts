import { readFileSync } from 'node:fs'
import type { Schema } from './schema.ts'

type Format = Schema & { readonly $defs: Readonly<Record<string, Schema>> }

/**
 * The parts of the claims format as schemas that others refer to by name: `claim`, `actor`, `place` and so on. Its one source is the core's
 * schema, so that what the server says of claims cannot differ from what is written.
 */
export function claimsFormatSchemas(): readonly Schema[] {
  const file = new URL('8-export/claims-format.schema.json', import.meta.resolve('@vedette/core'))
  const { $defs } = JSON.parse(readFileSync(file, 'utf8')) as Format
  return Object.entries($defs).map(([name, schema]) => ({ $id: name, ...(byName(schema) as Schema) }))
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
