import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FastifySchema, FastifySchemaCompiler } from 'fastify'
import { namedSchemas } from './schemas/index.ts'

/** Compiles the schemas of a route whose body holds parts of the claims format, which is a schema of 2020-12. Nothing in it is turned into another type. */
export function compileBody(): FastifySchemaCompiler<FastifySchema> {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, verbose: true })
  for (const schema of namedSchemas()) ajv.addSchema(schema)
  return ({ schema }) => ajv.compile(schema)
}
