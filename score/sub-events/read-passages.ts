import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** An invented passage with the ACLED-style sub-event that it tells of, or `nothing`. */
export type Passage = { readonly id: string; readonly label: string; readonly text: string }

const folder = fileURLToPath(new URL(`${import.meta.url.includes('/dist/') ? '../../' : '../'}passages/`, import.meta.url))

/** The passages of `score/passages`, in the order of their files and rows. */
export const readPassages = (): readonly Passage[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name =>
      readFileSync(`${folder}${name}`, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line, at) => ({ ...(JSON.parse(line) as Omit<Passage, 'id'>), id: `${name}:${at + 1}` }))
    )
