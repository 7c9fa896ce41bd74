import { invariant } from '@vedette/core'

/** One report of ours with the claims that a careful person would take from it. */
export type GoldenReport = {
  /** The file's name without its ending. */
  readonly name: string
  readonly title: string
  readonly published?: string
  readonly outlet?: string
  readonly text: string
  readonly claims: readonly GoldenClaim[]
  /** The misses that we still have, as committed. */
  readonly misses: string
}

export type GoldenClaim = {
  readonly kind: string
  readonly type: string
  readonly stance: string
  readonly by: readonly GoldenParty[]
  readonly to: readonly GoldenParty[]
  readonly at: readonly string[]
  readonly on?: string
  readonly source: readonly string[]
  readonly if?: string
  readonly figures: readonly string[]
  readonly quote: string
}

/** `The army [Sudanese government]`: words, and the side that is meant. */
export type GoldenParty = { readonly words: string; readonly side?: string }

/** Reads one golden report. Throws, naming the file and the line, when it is not written as `golden/README.md` says. */
export function readGolden(name: string, markdown: string): GoldenReport {
  const part = (heading: string): string => {
    const found = markdown.split(new RegExp(`^## ${heading}\\s*$`, 'm'))[1]
    return (found?.split(/^## /m)[0] ?? '').trim()
  }
  const head = markdown.split(/^## /m)[0] ?? ''
  const title = /^# (.+)$/m.exec(head)?.[1]
  const text = part('Report')
  invariant(title, `golden/reports/${name}.md: begins with no "# title"`)
  invariant(text, `golden/reports/${name}.md: has no "## Report"`)
  const published = /^published: (\S+)$/m.exec(head)?.[1]
  const outlet = /^outlet: (.+)$/m.exec(head)?.[1]
  const claims = part('Claims')
    .split('\n')
    .filter(line => /^\d+\. /.test(line))
    .map(line => readClaim(name, line))
  return { name, title, ...(published ? { published } : {}), ...(outlet ? { outlet } : {}), text, claims, misses: part('Misses') }
}

function readClaim(name: string, line: string): GoldenClaim {
  const fail = (why: string) => `golden/reports/${name}.md: ${why}: ${line}`
  const quote = /; quote: "(.+)"$/.exec(line)
  invariant(quote, fail('a claim ends with its quote'))
  const [head = '', ...fields] = line
    .replace(/^\d+\. /, '')
    .slice(0, -quote[0].length)
    .split('; ')
  const [kind, type] = head.split(' ')
  invariant(kind && type && /^(event|state|toll)$/.test(kind), fail('a claim begins with its kind and type'))
  const values = new Map(fields.filter(Boolean).map(field => [field.slice(0, field.indexOf(': ')), field.slice(field.indexOf(': ') + 2)]))
  for (const key of values.keys())
    invariant(['by', 'to', 'at', 'on', 'source', 'if', 'figures', 'stance'].includes(key), fail(`unknown field "${key}"`))
  const list = (key: string): readonly string[] =>
    values
      .get(key)
      ?.split(' + ')
      .map(item => item.trim())
      .filter(Boolean) ?? []
  const on = values.get('on')
  const condition = values.get('if')
  return {
    kind,
    type,
    stance: values.get('stance') ?? 'asserted',
    by: list('by').map(readParty),
    to: list('to').map(readParty),
    at: list('at'),
    ...(on ? { on } : {}),
    source: list('source'),
    ...(condition ? { if: condition } : {}),
    figures: list('figures'),
    quote: quote[1]!
  }
}

function readParty(text: string): GoldenParty {
  const side = /^(.*?)\s*\[([^\]]+)\]$/.exec(text)
  return side ? { words: side[1]!, side: side[2]! } : { words: text }
}
