import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { type File, filesLike, importsOf, isTest, read } from './files.ts'

/** The core is a journey: a file in stage N imports from stages below N, by their names, and from nothing outside the core but its few packages. */
const manifest = JSON.parse(read('core/package.json')) as {
  readonly imports: Readonly<Record<string, { readonly source: string }>>
  readonly dependencies: Readonly<Record<string, string>>
}
const stageOf = (path: string): number => Number(/^(?:\.|core)\/(\d)-/.exec(path)?.[1] ?? 10)
const named = new Map(Object.entries(manifest.imports).map(([name, { source }]) => [name, stageOf(source)]))

function breaches({ path, text }: File): readonly string[] {
  const own = stageOf(path)
  return importsOf(text).flatMap(to => {
    if (to.startsWith('#')) {
      const other = named.get(to)
      if (other === undefined) return [`${path}: ${to} is no stage; they are named in core/package.json`]
      return other < own ? [] : [`${path}: stage ${own} imports ${to}, stage ${other}; move what both need into a lower stage`]
    }
    if (to.startsWith('.')) {
      const target = posix.join(posix.dirname(path), to)
      if (isTest(path) && /\/example-[\w-]+\.ts$/.test(target) && stageOf(target) <= own) return []
      if (!target.startsWith('core/')) return [`${path}: ${to} leaves the core; declare the type here and have it handed in`]
      return stageOf(target) === own || own === 10 ? [] : [`${path}: ${to} reaches into another stage; import it by its name, as '#claim'`]
    }
    if (isTest(path) && /^(vitest|fast-check|node:.*)$/.test(to)) return []
    const name = to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/')
    if (name in manifest.dependencies) return []
    return [`${path}: the core may not import ${to}; declare the type of what is needed and let the entry point hand it in`]
  })
}

test('stages import only from stages below them', () => {
  expect(filesLike(/^core\/.*\.ts$/).flatMap(breaches)).toEqual([])
})

test.each([
  ["import { findClaims } from '#claim'", 'move what both need into a lower stage'],
  ["import { x } from '#nowhere'", 'is no stage'],
  ["import { tree } from '../../3-sentence/tree.ts'", 'by its name'],
  ["import { labels } from '../../../lexicon/index.ts'", 'leaves the core'],
  ["import { loadKnowledge } from '@vedette/lexicon'", 'may not import'],
  ["import { readFileSync } from 'node:fs'", 'may not import']
])('%s in stage 4 is a breach', (text, remedy) => {
  expect(breaches({ path: 'core/4-mention/places/find.ts', text })).toEqual([expect.stringContaining(remedy)])
})

test('what lies below may be imported', () => {
  expect(breaches({ path: 'core/4-mention/a.ts', text: "import type { Span } from '#base'\nimport { b } from './b.ts'" })).toEqual([])
})
