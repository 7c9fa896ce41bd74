import { Option } from 'commander'

/** Where the command keeps and finds the picture. */
export type HomeOptions = { readonly home?: string }

/** The option that names the folder of the picture. Places that were imported lie there too, and threads are told of it by their environment. */
export const homeOption = (): Option =>
  new Option('--home <folder>', "the picture's folder, instead of VEDETTE_HOME").argParser((folder: string) => {
    process.env.VEDETTE_HOME = folder
    return folder
  })

/** The part of `--help` that says where the picture is kept. */
export const homeHelp = `
Where the picture is kept:
  an embedded PostgreSQL in the folder of --home, else of VEDETTE_HOME, else in your data folder;
  with DATABASE_URL=postgres://user@host/name, and no --home, a PostgreSQL server (15 to 18)`
