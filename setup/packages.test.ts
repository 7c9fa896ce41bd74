import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { root } from './ensure.mjs'
import { findNodes } from './find-nodes.mjs'
import { packOne } from './pack.mjs'
import { publishedIn, readManifest, toPublished } from './package-files.mjs'

type Targets = Readonly<Record<string, string>>
type Manifest = {
  readonly files?: readonly string[]
  readonly sideEffects?: unknown
  readonly exports: Readonly<Record<string, string | Targets>>
}

const folder = mkdtempSync(join(tmpdir(), 'vedette-pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What a manifest lacks to be published: for people, for TypeScript and for bundlers. */
function lacks(name: string, { files, sideEffects, exports }: Manifest): readonly string[] {
  const code = Object.entries(exports).flatMap(([path, to]) =>
    typeof to === 'object' && to.source?.endsWith('.ts') ? [[path, to] as const] : []
  )
  return [
    ...(files?.includes('dist') ? [] : [`${name}: "files" must name dist, which git ignores and npm would leave out`]),
    ...(sideEffects === undefined ? [`${name}: say in "sideEffects" what does something when it is imported, or false`] : []),
    ...code
      .filter(([, to]) => Object.keys(to).join() !== 'source,types,default' || to.types !== to.default?.replace(/js$/, 'd.ts'))
      .map(([path]) => `${name}: ${path} must have source, types and default, in this order, of one file`),
    ...code
      .filter(([, to]) => to.default !== `./dist/${to.source?.slice(2).replace(/ts$/, 'js')}`)
      .map(([path]) => `${name}: what ${path} exports is not what its source is built to`)
  ]
}

it('finds nothing lacking in what is published', () => {
  const names: readonly string[] = publishedIn(root)
  expect(names).toContain('cli')
  expect(names).not.toContain('golden')
  expect(names.flatMap(name => lacks(name, readManifest(join(root, name)) as Manifest))).toEqual([])
})

it('finds what is lacking', () => {
  expect(lacks('a', { exports: { '.': { source: './index.ts', default: './dist/main.js' } } })).toHaveLength(4)
})

it('publishes no way to sources, and nothing that only a checkout uses', () => {
  const entry = { source: './index.ts', types: './dist/index.d.ts', default: './dist/index.js' }
  const made = { name: 'a', exports: { '.': { types: entry.types, default: entry.default } }, files: ['dist', 'NOTICE'] }
  expect(
    toPublished({
      name: 'a',
      private: false,
      files: ['dist'],
      scripts: { a: 'b' },
      devDependencies: { c: '1.0.0' },
      exports: { '.': entry }
    })
  ).toEqual(made)
})

const checker = join(root, 'tidy', 'dist', 'check-tarballs.js')
const check = (tarball: string) => spawnSync(process.execPath, [checker, tarball], { encoding: 'utf8' })

it('has a tarball checked by publint and attw, which find what is wrong', { timeout: 120_000 }, context => {
  if (!existsSync(checker) || !existsSync(join(root, 'client', 'dist'))) context.skip('nothing is built: run "npm run build"')
  const good = packOne('client', join(folder, 'good'), undefined)
  expect(good.files).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'dist/index.js', 'dist/index.d.ts']))
  expect(good.files.filter((path: string) => /\.test\.|\/example-|tsbuildinfo|(?<!\.d)\.ts$/.test(path))).toEqual([])
  expect(check(good.tarball)).toMatchObject({ status: 0, stderr: '' })
  const wrong = { '.': { default: './dist/index.js', types: './dist/gone.d.ts' } }
  const bad = packOne('client', join(folder, 'bad'), (manifest: object) => ({ ...manifest, exports: wrong }))
  const { status, stderr } = check(bad.tarball)
  expect(status).toBe(1)
  expect(stderr).toContain('gone.d.ts')
})

it('lets a bundler leave out what is not used', { timeout: 60_000 }, async context => {
  if (!existsSync(join(root, 'core', 'dist', 'index.js'))) context.skip('nothing is built: run "npm run build"')
  const input = join(root, 'out', `tree-${process.pid}.js`)
  writeFileSync(input, "import { noTally } from '@vedette/core'\nconsole.log(noTally)\n")
  const made = await build({ root, logLevel: 'error', build: { write: false, rolldownOptions: { input } } }).finally(() => rmSync(input))
  const [chunk] = 'output' in made ? made.output : []
  expect(chunk?.code).toContain('reports')
  expect(chunk?.code.length).toBeLessThan(300)
})

it('says which versions of Node it has not', () => {
  const { nodes, missing } = findNodes({ PATH: '', VEDETTE_NODES: '' })
  expect(nodes.map(({ version }) => version)).toEqual([process.version])
  expect(missing).toEqual([20, 22, 24].filter(major => major !== Number(process.versions.node.split('.')[0])))
  expect(() => findNodes({ PATH: '', VEDETTE_NODES: join(folder, 'gone') })).toThrow('which is not there')
})
