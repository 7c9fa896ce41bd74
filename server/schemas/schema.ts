/** A JSON Schema, 2020-12. */
export type Schema = { readonly [keyword: string]: unknown }

/** An object with just these members, all of them there. */
export const object = (properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  ...more
})

export const list = (items: Schema, description?: string): Schema => ({ type: 'array', items, ...(description ? { description } : {}) })
export const text: Schema = { type: 'string' }
export const textOrNull: Schema = { type: ['string', 'null'] }
export const numberOrNull: Schema = { type: ['number', 'null'] }
export const count: Schema = { type: 'integer' }
export const ref = (name: string): Schema => ({ $ref: `${name}#` })

/** A page of rows. */
export const paged = (rows: Schema): Schema =>
  object({ rows: list(rows), next: { ...textOrNull, description: 'the cursor of the next page; null on the last' } })
