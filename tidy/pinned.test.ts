import { expect, test } from 'vitest'
import { filesLike, read } from './files.ts'

type Manifest = Readonly<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>> | undefined>>

const loose = (path: string, manifest: Manifest): readonly string[] =>
  Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${path}: ${name} ${version}; pin one version exactly`)

test('packages are pinned', () => {
  const manifests = filesLike(/(^|\/)package\.json$/)
  expect(manifests.length).toBeGreaterThan(5)
  expect(manifests.flatMap(({ path, text }) => loose(path, JSON.parse(text) as Manifest))).toEqual([])
})

test('a range is a breach', () => {
  const manifest = { dependencies: { react: '^19.0.0', vite: '8.3.8' }, devDependencies: undefined, optionalDependencies: undefined }
  expect(loose('web/package.json', manifest)).toEqual(['web/package.json: react ^19.0.0; pin one version exactly'])
})

test('the lock names no registry but the public one', () => {
  const hosts = [...read('package-lock.json').matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(found => found[1] ?? '')
  const others = hosts.filter(host => host !== 'registry.npmjs.org')
  expect(others, 'run: npm install --package-lock-only --omit-lockfile-registry-resolved').toEqual([])
})
