import { describeServer } from '@vedette/server'
import { expect, it } from 'vitest'
import { type ApiDescription, writeApi } from './write-api.ts'

it('is what the server describes: run npm run build:api -w client when it is not', async () => {
  await expect(writeApi((await describeServer()) as ApiDescription)).toMatchFileSnapshot('./api.ts')
}, 60_000)

it('writes each kind of schema as its type', () => {
  const row = {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string', description: 'a key' }, at: { type: ['number', 'null'] } }
  }
  const paths = {
    '/api/v1/rows/{id}': {
      get: {
        parameters: [
          { in: 'path', name: 'id', required: true, schema: { type: 'string' } },
          { in: 'query', name: 'kind', schema: { enum: ['a', 'b'] } }
        ],
        responses: { 200: { content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/row' } } } } } }
      }
    }
  }
  const written = writeApi({ components: { schemas: { row } }, paths })
  for (const part of [
    "'GET /rows/{id}': {",
    'id: string',
    "kind?: 'a' | 'b'",
    "gives: readonly Named['row'][]",
    '/** a key */',
    'readonly at?: number | null'
  ])
    expect(written).toContain(part)
})
