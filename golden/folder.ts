import { fileURLToPath } from 'node:url'

/** Where the golden reports are, be this file run as source or as built. */
export const goldenFolder = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../reports' : './reports', import.meta.url))
