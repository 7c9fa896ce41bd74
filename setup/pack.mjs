import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, stop } from './ensure.mjs'
import { publishedIn, stage } from './package-files.mjs'

/** Packs each workspace that is published into `out/packages`; gives names and tarballs. */
export function packAll(folder = join(root, 'out', 'packages')) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return publishedIn(root).map(name => {
    const staged = join(folder, 'staged', name)
    stage(root, name, staged)
    const done = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: staged,
      encoding: 'utf8',
      shell: process.platform === 'win32'
    })
    if (done.status !== 0) stop(`cannot pack ${name}: ${done.stderr}`)
    const [{ filename, size, unpackedSize }] = JSON.parse(done.stdout)
    return { name, tarball: join(folder, filename), size, unpackedSize }
  })
}
