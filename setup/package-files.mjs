import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The workspaces that are published: those that are not private. */
export const publishedIn = root =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).workspaces.filter(name => readManifest(join(root, name)).private !== true)

export const readManifest = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** A manifest as it is published: without the way to sources that are not, and without what only a checkout uses; with the notice. */
export const toPublished = ({ private: _, scripts: __, devDependencies: ___, files, ...manifest }) => ({
  ...dropSource(manifest),
  files: [...files, 'NOTICE']
})

const dropSource = value =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .filter(([name, to]) => name !== 'source' || typeof to !== 'string')
          .map(([name, to]) => [name, dropSource(to)])
      )

/** Lays a workspace into a folder as it is packed there: what is built, its manifest, its README, the licence and the notice. */
export function stage(root, name, folder, change = manifest => manifest) {
  const own = join(root, name)
  const manifest = readManifest(own)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const part of manifest.files.filter(file => !file.startsWith('!'))) cpSync(join(own, part), join(folder, part), { recursive: true })
  dropLeavings(own, folder)
  for (const file of ['LICENSE', 'NOTICE']) cpSync(join(root, file), join(folder, file))
  const readme = join(own, 'README.md')
  if (existsSync(readme)) cpSync(readme, join(folder, 'README.md'))
  else writeFileSync(join(folder, 'README.md'), `# ${manifest.name}\n\n${manifest.description}\n\nPart of Vedette.\n`)
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(change(toPublished(manifest)), null, 2)}\n`)
}

/** Takes away what was compiled from sources that are gone. */
function dropLeavings(own, folder, within = 'dist') {
  if (!existsSync(join(own, 'index.ts'))) return
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    const path = join(within, entry.name)
    if (entry.isDirectory()) dropLeavings(own, folder, path)
    const stem = /^(.*?)(\.js|\.js\.map|\.d\.ts)$/.exec(path.slice('dist/'.length))?.[1]
    if (entry.name === '.tsbuildinfo' || (stem !== undefined && !existsSync(join(own, `${stem}.ts`)))) rmSync(join(folder, path))
  }
}
