import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'

const schemaUrl = new URL('../core/8-export/claims-format.schema.json', import.meta.url)
const schema = JSON.parse(readFileSync(schemaUrl, 'utf8'))
const page = readFileSync(new URL('../docs/claims-format.md', import.meta.url), 'utf8')

/** Every name of a property, and every value of an enum, in a schema. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(namesIn)
  const { properties = {}, enum: values = [], ...rest } = value as { properties?: Record<string, unknown>; enum?: readonly unknown[] }
  const words = values.filter(word => typeof word === 'string')
  return [...Object.keys(properties), ...words, ...Object.values(properties).flatMap(namesIn), ...Object.values(rest).flatMap(namesIn)]
}

describe('docs/claims-format.md', () => {
  it.each([...new Set(namesIn(schema))])('names %s', name => {
    expect(page).toContain(`\`${name}\``)
  })

  const example = JSON.parse(/## An example\n\n```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? 'null')

  it('has an example that is valid', () => {
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true)
  })

  it('has an example whose spans cut their words', () => {
    const spans: [string, string][] = []
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      const { span, words, quote } = value as { span?: [number, number]; words?: string; quote?: string }
      if (span !== undefined && (words ?? quote) !== undefined) spans.push([example.report.text.slice(...span), (words ?? quote) as string])
      Object.values(value).forEach(walk)
    }
    walk(example)
    expect(spans.length).toBeGreaterThan(5)
    for (const [cut, words] of spans) expect(cut).toBe(words)
  })
})

/** Reads the schema that lies beside a checkout on some machines; where it does not, there is nothing to compare with. What is added to it may stay. */
it('keeps all of the contract', () => {
  const contract = new URL('../../shared/claims-format.schema.json', import.meta.url)
  let text = readFileSync(schemaUrl, 'utf8')
  try {
    text = readFileSync(contract, 'utf8')
  } catch {}
  expect(schema).toMatchObject(JSON.parse(text))
})
