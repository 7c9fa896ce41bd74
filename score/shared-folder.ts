import { fileURLToPath } from 'node:url'

/** The folder of public corpora beside the checkout, be this file run as source or as built. */
export const sharedFolder = (path: string): string =>
  fileURLToPath(new URL(`${import.meta.url.includes('/dist/') ? '../../../' : '../../'}shared/${path}`, import.meta.url))
