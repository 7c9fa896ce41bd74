import { readdirSync, readFileSync } from 'node:fs'
import type { LexiconTexts } from './read-knowledge.ts'

const folder = new URL('./', import.meta.url)

/** The texts that `readKnowledge` takes, to be handed to a page. */
export function loadTexts(): LexiconTexts {
  const actors = readdirSync(new URL('actors/', folder)).filter(name => name.endsWith('.tsv'))
  const paths = [
    ...actors.sort().map(name => `actors/${name}`),
    ...['countries.tsv', 'aliases.tsv', 'roads.tsv', 'built/lines.json'].map(name => `places/${name}`),
    'languages/en/nouns.tsv',
    'event-types/codings/sub-events/weights.json',
    'event-types/confidence/weights.json'
  ]
  return Object.fromEntries(paths.map(path => [path, readFileSync(new URL(path, folder), 'utf8')]))
}
