import { spawnSync } from 'node:child_process'
import { chmodSync, closeSync, copyFileSync, ftruncateSync, mkdirSync, openSync, statSync } from 'node:fs'

/** A disk in a file, which holds what a real one would when the power goes: what was written through to it. */
export type Disk = {
  readonly mount: () => void
  readonly unmount: () => void
  /** Copies what it holds now to a file, as a cut would leave it; nobody may write meanwhile. */
  readonly cut: (to: string) => void
}

const size = 600 * 1024 * 1024

const run = (program: string, ...words: readonly string[]): void => {
  const done = spawnSync(program, words, { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${program} ${words.join(' ')}: ${done.stderr || done.error?.message}`)
}

/** Makes an empty disk with ext4 on it. */
export function makeDisk(image: string): void {
  const file = openSync(image, 'w')
  ftruncateSync(file, size)
  closeSync(file)
  run('mkfs.ext4', '-q', '-F', image)
}

/** The disk in a file, to be mounted on a folder as a loop device. */
export const openDisk = (image: string, folder: string): Disk => ({
  mount: () => {
    mkdirSync(folder, { recursive: true })
    run('mount', '-o', 'loop', image, folder)
    // PostgreSQL runs as another user.
    chmodSync(folder, 0o755)
  },
  unmount: () => run('umount', folder),
  cut: to => {
    // The system writes back by itself now and then: what was written while it was copied is no moment's state.
    for (let tries = 0; tries < 20; tries++) {
      const before = statSync(image).mtimeMs
      copyFileSync(image, to)
      if (statSync(image).mtimeMs === before) return
    }
    throw new Error(`${image} did not come to rest`)
  }
})
