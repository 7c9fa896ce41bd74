import { expect, test } from 'vitest'
import { filesLike, read } from './files.ts'

const docs = ['README.md', 'docs/command-line.md', 'docs/claims-format.md'].map(read).join('\n')
const commands = filesLike(/^cli\/[\w-]+-command\.ts$/)
const all = (pattern: RegExp, text: string): readonly string[] => [...text.matchAll(pattern)].map(found => found[1] ?? '')

const missing = (words: readonly string[], text: string): readonly string[] => words.filter(word => !text.includes(word))

test('every command is documented', () => {
  const names = commands.flatMap(({ text }) => all(/\.command\('([\w-]+)'\)/g, text))
  expect(names.length).toBeGreaterThan(0)
  // "vedette places find": a command of a command stands behind it.
  const undocumented = names.filter(name => !new RegExp(`vedette (?:\\w+ )?${name}\\b`).test(docs))
  expect(undocumented, 'add it to docs/command-line.md').toEqual([])
})

test('every option is documented', () => {
  const options = commands.flatMap(({ text }) => all(/'-\w, (--[\w-]+)/g, text))
  expect(options.length).toBeGreaterThan(3)
  expect(missing(options, docs), 'add it to docs/command-line.md').toEqual([])
})

test('every format is documented', () => {
  const formats = all(/^ {2}(\w+): '/gm, read('cli/output-format.ts'))
  expect(formats.length).toBeGreaterThan(3)
  expect(
    missing(
      formats.map(name => `\`${name}\``),
      docs
    ),
    'add it to docs/command-line.md'
  ).toEqual([])
})

test('every script of package.json is documented', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
  const guides = `${read('README.md')}\n${read('CONTRIBUTING.md')}`
  const calls = Object.keys(scripts).map(name => (name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`))
  expect(missing(calls, guides), 'add it to CONTRIBUTING.md').toEqual([])
})

test('what is not documented is found', () => {
  expect(missing(['vedette code', 'vedette brew'], 'vedette code reads')).toEqual(['vedette brew'])
})
