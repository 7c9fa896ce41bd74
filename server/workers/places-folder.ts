import { join } from 'node:path'
import { homeFolder } from '@vedette/store/options'

/** The folder of gazetteers that a user added, in the folder of what is kept. */
export const placesFolder = (env: Readonly<Record<string, string | undefined>> = process.env): string => join(homeFolder(env), 'places')
