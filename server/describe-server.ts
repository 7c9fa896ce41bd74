import swagger from '@fastify/swagger'
import Fastify from 'fastify'
import { describeApi } from './describe-api.ts'
import { ownVersion } from './own-version.ts'
import type { Context } from './routes/context.ts'
import { addRoutes } from './routes/index.ts'
import { namedSchemas } from './schemas/index.ts'

/** The description of the API (OpenAPI 3.1) as every server of this version gives it, without one: its routes are laid down and never called. */
export async function describeServer(): Promise<object> {
  const app = Fastify({ logger: false })
  for (const schema of namedSchemas()) app.addSchema(schema)
  const version = ownVersion()
  await app.register(swagger, describeApi(version))
  await app.register(async api => addRoutes(api, { version, coder: null } as Context), { prefix: '/api/v1' })
  await app.ready()
  const description = app.swagger()
  await app.close()
  return description
}
