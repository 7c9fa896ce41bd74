import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, stop } from './ensure.mjs'
import { publishedIn, stage } from './package-files.mjs'

/** Packs each workspace that is published into `out/packages`; gives names and tarballs. */
export function packAll(folder = join(root, 'out', 'packages')) {
  rmSync(folder, { recursive: true, force: true })
  return publishedIn(root).map(name => packOne(name, folder))
}

/** Packs one; `change` may change its manifest. */
export function packOne(name, folder, change) {
  mkdirSync(folder, { recursive: true })
  const staged = join(folder, 'staged', name)
  stage(root, name, staged, change)
  const done = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: staged,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
  if (done.status !== 0) stop(`cannot pack ${name}: ${done.stderr}`)
  const [{ filename, size, unpackedSize, files }] = JSON.parse(done.stdout)
  return { name, tarball: join(folder, filename), size, unpackedSize, files: files.map(({ path }) => path) }
}
