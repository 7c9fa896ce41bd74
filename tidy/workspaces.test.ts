import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { type File, filesLike, importsOf, isTest } from './files.ts'

/** Which workspaces each may import: dependencies point one way. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  lexicon: ['core'],
  models: ['core'],
  browser: ['core', 'lexicon', 'models'],
  web: ['browser', 'client'],
  store: ['core'],
  intake: ['core'],
  queue: ['core', 'store'],
  server: ['core', 'lexicon', 'models', 'store', 'intake', 'queue'],
  client: [],
  cli: ['core', 'lexicon', 'models', 'store', 'intake', 'queue', 'server'],
  golden: ['core', 'lexicon', 'models'],
  score: ['core', 'lexicon', 'models', 'golden'],
  bench: ['core', 'lexicon', 'models', 'store', 'queue', 'server'],
  tidy: ['core', 'lexicon'],
  setup: []
}

/** Tests of the lexicon, and what they share, read its examples with the encoder. */
const inTests: Readonly<Record<string, readonly string[]>> = { lexicon: ['models'], client: ['core', 'server', 'store'] }

const isExample = (path: string): boolean => /\/example-[\w-]+\.ts$/.test(path)

function breaches({ path, text }: File): readonly string[] {
  const own = path.split('/')[0] ?? ''
  const may = [...(allowed[own] ?? []), ...(isTest(path) || isExample(path) ? (inTests[own] ?? []) : [])]
  return importsOf(text).flatMap(to => {
    if (own === 'setup' && !isTest(path) && !/^(node:|\.)/.test(to))
      return [`${path}: ${to} may not be installed yet; setup uses Node's own modules`]
    if (own === 'setup' && to === '../cli/bin/vedette.mjs') return [] // what npm start starts, once it is built
    const target = to.startsWith('.')
      ? posix.join(posix.dirname(path), to)
      : to.replace(/^@vedette\//, '').replace(/^/, to.startsWith('@vedette/') ? '' : 'package:')
    const other = target.split('/')[0] ?? ''
    if (target.startsWith('package:') || other === own) return []
    // What tests, pictures and measures of the desk start it with.
    if ((own === 'web' || own === 'bench') && target === 'setup/serve-desk.mjs') return []
    if (
      own === 'web' &&
      /^core\/(4-mention\/places\/bearing-of|5-claim\/(line|place-key|review\/[\w-]+)|6-event\/joined|7-situation\/(situation|profile-actor|diff-[\w-]+)|8-export\/)/.test(
        target
      )
    )
      return []
    if (!may.includes(other)) return [`${path}: ${own} may not import ${other}; it may import ${may.join(', ') || 'no other workspace'}`]
    return to.startsWith('.') ? [`${path}: import ${other} by its name, '@vedette/${other}', not by ${to}`] : []
  })
}

test('dependencies between workspaces point one way', () => {
  expect(
    filesLike(
      /^(core|lexicon|models|browser|web|store|intake|queue|server|client|cli|golden|score|bench|tidy|setup)\/.*\.(ts|tsx|mjs)$/
    ).flatMap(breaches)
  ).toEqual([])
})

test.each([
  ['lexicon/index.ts', "import { loadEncoder } from '@vedette/models'", 'lexicon may not import models; it may import core'],
  ['web/main.tsx', "import { codeReport } from '@vedette/core'", 'web may not import core'],
  ['web/desk/ask.ts', "import type { Store } from '@vedette/store'", 'web may not import store'],
  ['web/main.tsx', "import { x } from '../core/5-claim/claim.ts'", 'web may not import core'],
  ['cli/main.ts', "import { x } from '../core/index.ts'", "by its name, '@vedette/core'"],
  ['setup/start.mjs', "import colours from 'picocolors'", 'may not be installed yet']
])('%s: %s is a breach', (path, text, remedy) => {
  expect(breaches({ path, text })).toEqual([expect.stringContaining(remedy)])
})

test('tests of the lexicon may use the encoder', () => {
  for (const path of ['lexicon/a.test.ts', 'lexicon/example-a.ts'])
    expect(breaches({ path, text: "import { loadEncoder } from '@vedette/models'" })).toEqual([])
})
