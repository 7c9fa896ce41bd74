import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { filesLike, importsOf, isTest } from './files.ts'

/** Where what runs in a page begins; the core is wholly of it. */
const begin = ['lexicon/in-page.ts', 'models/create-encoder.ts', 'browser/index.ts', 'browser/worker.ts']
const sources = new Map(filesLike(/^(core|lexicon|models|browser)\/.*\.ts$/).map(({ path, text }) => [path, text]))

/** Files that are reached from these, by relative imports. */
function reached(paths: readonly string[], texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set(paths)
  for (const path of found)
    for (const to of importsOf(texts.get(path) ?? '')) if (to.startsWith('.')) found.add(posix.join(posix.dirname(path), to))
  return found
}

const breaches = (paths: Iterable<string>, texts: ReadonlyMap<string, string>): readonly string[] =>
  [...paths].flatMap(path =>
    importsOf(texts.get(path) ?? '')
      .filter(to => to.startsWith('node:'))
      .map(to => `${path} runs in a page, which has no ${to}: read files in a load-*.ts and hand their texts in`)
  )

test('what runs in a page imports nothing of Node', () => {
  const core = [...sources.keys()].filter(path => path.startsWith('core/') && !isTest(path))
  const run = reached([...begin, ...core], sources)
  expect(run.size).toBeGreaterThan(300)
  expect(breaches(run, sources)).toEqual([])
})

test('a file that is reached and reads files is a breach', () => {
  const texts = new Map([
    ['lexicon/in-page.ts', "export { a } from './actors/a.ts'"],
    ['lexicon/actors/a.ts', "import { readFileSync } from 'node:fs'"]
  ])
  expect(breaches(reached(['lexicon/in-page.ts'], texts), texts)).toEqual([expect.stringContaining('lexicon/actors/a.ts runs in a page')])
})
