import type { FastifySchemaValidationError } from 'fastify'

type Fault = FastifySchemaValidationError & { readonly data?: unknown; readonly parentSchema?: Readonly<Record<string, unknown>> }

/** What is wrong with the parameters of a request, each named, with what is allowed. The validator must be told to be verbose. */
export function explainFaults(faults: readonly FastifySchemaValidationError[], context: string) {
  const within = context === 'querystring' ? 'the query' : context === 'params' ? 'the path' : context
  const told = faults.map(fault => explain(fault as Fault, within))
  return told.filter(({ says }, index) => told.findIndex(other => other.says === says) === index)
}

function explain(fault: Fault, context: string): { readonly where: string; readonly says: string } {
  const name = fault.instancePath.replace(/^\//, '').replaceAll('/', '.')
  const schema = fault.parentSchema ?? {}
  if (fault.keyword === 'additionalProperties') {
    const unknown = String(fault.params.additionalProperty)
    const known = Object.keys((schema.properties as object | undefined) ?? {})
    const allowed = known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes none'
    return { where: unknown, says: `there is no "${unknown.slice(0, 60)}" in ${context}; ${allowed}` }
  }
  if (fault.keyword === 'required') {
    const missing = String(fault.params.missingProperty)
    const property = (schema.properties as Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined)?.[missing]
    return { where: missing, says: `"${missing}" is missing from ${context}; ${remedy(property ?? {})}` }
  }
  if (Array.isArray(fault.data)) return { where: name, says: `"${name}" is given ${fault.data.length} times; give it once` }
  return { where: name, says: `"${name}" is ${JSON.stringify(fault.data ?? null).slice(0, 80)}; ${remedy(schema)}` }
}

function remedy(schema: Readonly<Record<string, unknown>>): string {
  if (Array.isArray(schema.enum)) return `give one of ${schema.enum.join(', ')}`
  return typeof schema.description === 'string' ? `give ${schema.description}` : 'give another value'
}
