type Schema = Readonly<Record<string, unknown>>
type Content = Readonly<Record<string, { readonly schema?: Schema }>>

/** As much of an OpenAPI 3.1 description as types are made of. */
export type ApiDescription = {
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>
}

type ApiOperation = {
  readonly summary?: string
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

/** The description of the API as types of TypeScript: what is named in it, and each route with what it takes and gives. */
export function writeApi({ components, paths }: ApiDescription): string {
  const named = Object.entries(components?.schemas ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => `  ${quoted(name)}: ${writeType(schema, '  ')}`)
  const routes = Object.entries(paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => writeRoute(`${method.toUpperCase()} ${path.replace('/api/v1', '')}`, operation))
  )
  return [
    '// Made of the description of the API by `npm run build:api -w client`. Do not change it by hand.',
    '',
    '/** What is named in the API. */',
    `export type Named = {\n${named.join('\n')}\n}`,
    '',
    '/** Each route: what stands in its path, what it is asked by, what it is sent, and what it gives. `stream` is what is no JSON. */',
    `export type Routes = {\n${routes.sort().join('\n')}\n}`,
    ''
  ].join('\n')
}

function writeRoute(name: string, { summary, parameters = [], requestBody, responses }: ApiOperation): string {
  const given = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content ?? {}
  const parts = (where: string): string => {
    const own = parameters.filter(parameter => parameter.in === where)
    const members = own.map(
      ({ name: each, required, schema }) => `      ${quoted(each)}${required ? '' : '?'}: ${writeType(schema, '      ')}`
    )
    return members.length === 0 ? 'Record<never, never>' : `{\n${members.join('\n')}\n    }`
  }
  return [
    ...(summary === undefined ? [] : [`  /** ${comment(summary)} */`]),
    `  ${quoted(name)}: {`,
    `    path: ${parts('path')}`,
    `    query: ${parts('query')}`,
    `    body: ${writeBody(requestBody?.content)}`,
    `    gives: ${given['application/json']?.schema === undefined ? "'stream'" : writeType(given['application/json'].schema, '    ')}`,
    '  }'
  ].join('\n')
}

/** JSON as it is described; what else a route takes is text or bytes. */
function writeBody(content: Content | undefined): string {
  if (content === undefined) return 'undefined'
  const { 'application/json': json, ...others } = content
  const types = [
    ...(json?.schema === undefined ? [] : [writeType(json.schema, '    ')]),
    ...(Object.keys(others).length > 0 ? ['string', 'Uint8Array'] : [])
  ]
  return types.join(' | ')
}

function writeType(schema: Schema, indent: string): string {
  const { $ref, enum: values, const: value, oneOf, anyOf, type, prefixItems, items } = schema
  if (typeof $ref === 'string') return `Named[${quoted($ref.split('/').at(-1) ?? '', true)}]`
  if (Array.isArray(values)) return values.map(each => JSON.stringify(each).replaceAll('"', "'")).join(' | ')
  if (value !== undefined) return JSON.stringify(value).replaceAll('"', "'")
  const several = (oneOf ?? anyOf) as readonly Schema[] | undefined
  if (several) return [...new Set(several.map(each => writeType(each, indent)))].join(' | ')
  if (Array.isArray(type)) return type.map(each => writeType({ ...schema, type: each }, indent)).join(' | ')
  if (type === 'array' && Array.isArray(prefixItems))
    return `readonly [${prefixItems.map(each => writeType(each as Schema, indent)).join(', ')}]`
  if (type === 'array') {
    const { minItems, maxItems } = schema as { readonly minItems?: number; readonly maxItems?: number }
    const item = items === undefined ? 'unknown' : writeType(items as Schema, indent)
    if (minItems !== undefined && minItems === maxItems && minItems < 5) return `readonly [${Array(minItems).fill(item).join(', ')}]`
    return `readonly ${item.includes(' | ') || item.startsWith('readonly ') ? `(${item})` : item}[]`
  }
  if (type === 'object' || 'properties' in schema) return writeObject(schema, indent)
  return scalars[String(type)] ?? 'unknown'
}

const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null'
}

function writeObject(schema: Schema, indent: string): string {
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>)
  const required = new Set((schema.required ?? []) as readonly string[])
  const more = schema.additionalProperties
  if (properties.length === 0)
    return typeof more === 'object' && more !== null
      ? `Readonly<Record<string, ${writeType(more as Schema, indent)}>>`
      : 'Readonly<Record<string, unknown>>'
  const inner = `${indent}  `
  const members = properties.flatMap(([name, property]) => [
    ...(typeof property.description === 'string' ? [`${inner}/** ${comment(property.description)} */`] : []),
    `${inner}readonly ${quoted(name)}${required.has(name) ? '' : '?'}: ${writeType(property, inner)}`
  ])
  return `{\n${members.join('\n')}\n${indent}}`
}

const comment = (text: string): string => text.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ')
const quoted = (name: string, always = false): string => (!always && /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`)
