import { type Repair, replaceAll, show } from './repair.ts'

/** Drops what a page minifier left in the place of a script or a comment. */
export const repairPlaceholders: Repair = text =>
  text.includes('MINIFY')
    ? replaceAll(text, /%MINIFYHTML[0-9a-f]{8,80}%/gi, ([found]) => ({
        put: '',
        rule: 'minifier-placeholder',
        says: () => `${show(found)}, left by a page minifier, was dropped.`
      }))
    : []
