import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type File, filesLike, paths } from './files.ts'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
/** What is built here, and so may not be there yet. */
const built = readFileSync(at('.gitignore'), 'utf8')
  .split('\n')
  .flatMap(line => (/^[\w-]+\/[\w-]+\/$/.test(line) ? [line.slice(0, -1)] : []))
const exists = (path: string): boolean => existsSync(at(path)) || built.includes(path.replace(/\/$/, ''))
const tops = new Set(paths.map(path => path.split('/')[0] ?? ''))

/** Links to files, and paths in backticks that begin with a folder of the root, lead somewhere. */
function breaches({ path, text }: File): readonly string[] {
  const folder = posix.dirname(path)
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g)]
    .map(found => (found[1] ?? found[2] ?? '').replace(/#.*$/, ''))
    .filter(link => link !== '' && !/^[a-z]+:/.test(link))
  const named = [...text.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)+\/?)`/g)]
    .map(found => found[1] ?? '')
    .filter(name => tops.has(name.split('/')[0] ?? '') && !/\/dist\/|\.onnx$/.test(name))
  return [
    ...links
      .filter(link => !exists(posix.join(folder, link)))
      .map(link => `${path}: the link ${link} leads nowhere; correct it or take it away`),
    ...named
      .filter(name => !exists(name) && !exists(posix.join(folder, name)))
      .map(name => `${path}: there is no ${name}; correct the path`)
  ]
}

test('links and paths in Markdown lead somewhere', () => {
  expect(filesLike(/\.md$/).flatMap(breaches)).toEqual([])
})

test.each([
  ['See [style](STYLES.md).', 'the link STYLES.md leads nowhere'],
  ['It is in `core/5-claim/rules.ts`.', 'there is no core/5-claim/rules.ts']
])('%s is a breach', (text, says) => {
  expect(breaches({ path: 'docs/a.md', text })).toEqual([expect.stringContaining(says)])
})
