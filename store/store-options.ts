import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where a store is: a server's database by its address, else a folder with a server of its own. `onNote` hears what takes time. */
export type StoreOptions = {
  readonly databaseUrl?: string | undefined
  readonly home?: string | undefined
  readonly onNote?: ((says: string) => void) | undefined
}

/** What `DATABASE_URL` and `VEDETTE_HOME` say, else the folder that the platform keeps users' data in. */
export function storeOptionsFromEnv(env: Readonly<Record<string, string | undefined>>): StoreOptions {
  if (env.DATABASE_URL) return { databaseUrl: env.DATABASE_URL }
  return { home: homeFolder(env) }
}

/** The folder of what is kept: what `VEDETTE_HOME` says, else the folder that the platform keeps users' data in. */
export const homeFolder = (env: Readonly<Record<string, string | undefined>>): string => env.VEDETTE_HOME || userFolder(env)

/** Root's own home is closed to the user that PostgreSQL runs as. */
function userFolder(env: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === 'win32') return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'Vedette')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Vedette')
  if (process.getuid?.() === 0) return '/var/lib/vedette'
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'vedette')
}
