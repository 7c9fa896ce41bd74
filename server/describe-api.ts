import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { bodySchemas } from './schemas/adding.ts'

/** How the API's description is made of the routes' schemas. */
export const describeApi = (version: string): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Vedette',
      version,
      description: 'Reports of armed conflict, the claims that they make, and what they add up to.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' }
    },
    servers: [{ url: '/' }]
  },
  refResolver: {
    buildLocalReference: (json, _baseUri, _fragment, index) => (typeof json.$id === 'string' ? json.$id : `schema${index}`)
  },
  // The body is read by what opens reports, which takes more than a schema can say: it is described here, and not checked by it.
  transform: ({ schema, url, route }) => {
    if (schema === undefined || route.method !== 'POST' || schema.body !== undefined) return { schema, url }
    const content = Object.fromEntries(Object.entries(bodySchemas).map(([type, body]) => [type, { schema: body }]))
    return { schema: { ...schema, body: { content } }, url }
  }
})
