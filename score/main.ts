import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadKnowledge } from '@vedette/lexicon'
import { loadEncoder } from '@vedette/models'
import { scoreActors } from './actors.ts'
import { scoreArticleExtraction } from './article-extraction.ts'
import { codeGold } from './code-gold.ts'
import { scorePlaces } from './places.ts'
import { scoreTimes } from './times.ts'

/** npm run score [claims|places|times|actors|extraction]: figures on public corpora read in place from ../shared, saying which are there. */
const root = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../../' : '../', import.meta.url))
const wanted = process.argv.slice(2).filter(name => !name.startsWith('-'))
const listErrors = process.argv.includes('--errors')
const asked = (name: string): boolean => wanted.length === 0 || wanted.includes(name)

if (asked('claims')) await scoreClaims()
if (asked('times')) print('times', scoreTimes())
if (asked('places')) print('places', await scorePlaces())
if (asked('actors')) print('actors', await scoreActors())
if (asked('extraction')) print('extraction', scoreArticleExtraction())

async function scoreClaims(): Promise<void> {
  const folder = join(root, '..', 'shared', 'gold', 'reports')
  const lines = await codeGold(folder, await loadKnowledge(await loadEncoder()))
  if ('absent' in lines) return print('claims', lines)
  const path = join(root, 'out', 'gold.jsonl')
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(path, `${lines.join('\n')}\n`)
  const scorer = join(root, '..', 'shared', 'tools', 'score_claims.py')
  if (!existsSync(scorer)) return print('claims', { absent: `coded ${lines.length} reports to ${path}, but ${scorer} is not there` })
  spawnSync('python3', [scorer, folder, path, ...process.argv.slice(2).filter(name => name.startsWith('--'))], { stdio: 'inherit' })
}

function print(name: string, score: unknown): void {
  const absent = score !== null && typeof score === 'object' && 'absent' in score ? String(score.absent) : undefined
  console.log(
    absent
      ? `${name}: not measured, ${absent}`
      : `${name}: ${JSON.stringify(score, (key, value: unknown) => (/^(errors|worst)$/.test(key) && !listErrors ? undefined : value))}`
  )
}
