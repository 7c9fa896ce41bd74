import { readFileSync, writeFileSync } from 'node:fs'
import { loadKnowledge } from '@vedette/lexicon'
import { loadEncoder } from '@vedette/models'
import { codeGolden, loadGolden, missesOf } from './code-golden.ts'
import { goldenFolder as folder } from './folder.ts'

const knowledge = await loadKnowledge(await loadEncoder())
const total = { expected: 0, coded: 0, found: 0, right: 0 }
for (const golden of loadGolden(folder)) {
  const comparison = await codeGolden(golden, knowledge)
  for (const key of ['expected', 'coded', 'found', 'right'] as const) total[key] += comparison[key]
  console.log(
    `${golden.name.padEnd(40)} expected ${comparison.expected}  coded ${comparison.coded}  found ${comparison.found}  right ${comparison.right}`
  )
  if (process.argv.includes('--misses')) for (const miss of comparison.misses) console.log(`  ${miss}`)
  if (process.argv.includes('--write')) {
    const path = `${folder}/${golden.name}.md`
    const before = readFileSync(path, 'utf8')
      .split(/^## Misses\s*$/m)[0]!
      .trimEnd()
    writeFileSync(path, `${before}\n\n## Misses\n\n${missesOf(comparison)}\n`)
  }
}
const f1 = (hits: number): string => ((2 * hits) / Math.max(1, total.expected + total.coded)).toFixed(3)
console.log(
  `${total.expected} expected, ${total.coded} coded, ${total.found} found (F1 ${f1(total.found)}), ${total.right} right (F1 ${f1(total.right)})`
)
