import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type File, filesLike } from './files.ts'

/** Paths of somebody's machine: the checkout's own, homes, and those that begin with a drive. */
const own = fileURLToPath(new URL('../', import.meta.url)).replace(/[\\/]$/, '')
const machine = /(?<![\w.])(\/(home|Users)\/[a-z][\w-]*\/|\/root\/|\/work\/\w)/

function breaches({ path, text }: File): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = line.includes(own) ? own : machine.exec(line)?.[0]
    return found ? [`${path}:${index + 1}: "${found}" is a place on one machine; write the path from the root of the repository`] : []
  })
}

test('nothing names a place on one machine', () => {
  expect(
    filesLike(/\.(ts|tsx|mjs|py|sh|md|json|tsv|css|html|txt)$|^NOTICE$|^\.ci\//)
      .filter(({ path }) => path !== 'tidy/machine-paths.test.ts')
      .flatMap(breaches)
  ).toEqual([])
})

test.each(['see /home/ana/vedette/core', '// run in /root/vedette'])('%s is a breach', text => {
  expect(breaches({ path: 'a.md', text })).toHaveLength(1)
})
