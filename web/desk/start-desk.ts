import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveDesk } from '../../setup/serve-desk.mjs'

export type RunningDesk = { readonly address: string; readonly stop: () => Promise<void> }

/** Starts the desk for its tests, over a store of its own that holds the example. */
export async function startDesk(): Promise<RunningDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'vedette-desk-'))
  // PostgreSQL runs as another user when the tests run as root.
  chmodSync(folder, 0o755)
  const { address, stop } = await serveDesk(join(folder, 'home'), join('examples', 'saraqeb-2020-02-09.txt'))
  return {
    address,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
