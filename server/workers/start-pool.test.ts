import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exampleReports } from './example-reports.ts'

const compiled = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)

/** Runs a program over what was compiled, since threads run that; `tasks` are the example reports, and `say` prints what came of it. */
function run(program: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'vedette-pool-'))
  const file = join(folder, 'program.mjs')
  const head = `
    import { openReports } from ${compiled('../../core/dist/index.js')}
    import { loadCoder, perform, startPool } from ${compiled('../dist/workers/index.js')}
    const tasks = ${JSON.stringify(exampleReports)}.map(text => {
      const [{ report }] = openReports({ name: '-', text }, { format: 'text', published: '2024-03-02' })
      return { report, spans: 'clean' }
    })
    const say = said => console.log(JSON.stringify(said))`
  writeFileSync(file, `${head}\n${program}`)
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

it('gives each task what one reader gives it, however many threads share the work', () => {
  const said = run(`
    const coder = await loadCoder()
    const alone = []
    for (const task of tasks) alone.push(await perform(coder, task))
    const pool = startPool(undefined, 2)
    const shared = await Promise.all(tasks.map(pool.perform))
    await pool.stop()
    say([JSON.stringify(shared) === JSON.stringify(alone), shared.every(({ kind }) => kind === 'coded'), shared.length])`)
  expect(said).toEqual([true, true, exampleReports.length])
})

it('rejects what the thread was at when it ended, and has what lay beside it done by another', () => {
  const said = run(`
    process.once('worker', worker => worker.once('online', () => worker.terminate()))
    const pool = startPool(undefined, 1)
    const settled = await Promise.allSettled(tasks.slice(0, 4).map(pool.perform))
    await pool.stop()
    say(settled.map(({ status, value }) => value?.kind ?? status))`)
  expect(said).toEqual(['rejected', 'coded', 'coded', 'coded'])
})

it.runIf(process.platform === 'linux')(
  'reads in the background where its own thread answers others, and not below what it was started with',
  () => {
    const said = run(`
    const { readdirSync, readFileSync } = await import('node:fs')
    const { getPriority, setPriority } = await import('node:os')
    const base = getPriority()
    // The nineteenth field of a thread's figures, the second of which is a name in brackets (proc(5)).
    const niceOf = id => Number(readFileSync('/proc/self/task/' + id + '/stat', 'utf8').replace(/^.*\\) /s, '').split(' ')[16])
    const highest = async (coder, size, count) => {
      const pool = startPool(coder, size)
      await Promise.all(Array.from({ length: count }, () => pool.perform(tasks[0])))
      const nice = Math.max(...readdirSync('/proc/self/task').map(niceOf))
      await pool.stop()
      return nice
    }
    const found = [await highest(await loadCoder(), 2, 10), await highest(undefined, 1, 1)]
    const low = Math.max(base, 15)
    setPriority(low)
    say([...found, await highest(undefined, 1, 1)].map((nice, at) => nice === [base, Math.max(base, 10), low][at]))`)
    expect(said).toEqual([true, true, true])
  }
)
