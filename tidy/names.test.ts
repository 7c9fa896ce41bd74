import { expect, test } from 'vitest'
import { paths } from './files.ts'

const drawers = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'types', 'misc', 'lib', 'constants'])
const capitals =
  /^(README|ARCHITECTURE|CONTRIBUTING|SECURITY|CHANGELOG|GLOSSARY|STYLE|ADDING|CARD|STATUS|SCORE|RESULTS|NOTICE|LICENSE)(\.md)?$/

function breaches(path: string): readonly string[] {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  const stem = name.replace(/\..*$/, '')
  const drawer = [...folders, stem].find(word => drawers.has(word))
  if (drawer) return [`${path}: "${drawer}" says nothing; name it by what it holds, beside what uses it`]
  if (folders.join('/').startsWith('store/migrations')) return [] // drizzle's migrator asks for these names
  if (name.endsWith('.py')) return /^[a-z][a-z0-9_]*\.py$/.test(name) ? [] : [`${path}: name Python files in snake_case`]
  if (name.startsWith('.') || capitals.test(name) || /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name)) return []
  return [`${path}: name files in kebab-case, by their main export`]
}

test('files are named in kebab-case, and no folder is a drawer', () => {
  expect(paths.filter(path => !path.startsWith('.')).flatMap(breaches)).toEqual([])
})

test.each([
  ['core/utils/span.ts', 'says nothing'],
  ['web/helpers.ts', 'says nothing'],
  ['core/5-claim/findClaims.ts', 'kebab-case'],
  ['models/training/readTree.py', 'snake_case']
])('%s is a breach', (path, remedy) => {
  expect(breaches(path)).toEqual([expect.stringContaining(remedy)])
})
