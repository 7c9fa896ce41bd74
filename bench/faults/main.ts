import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openStore, type Store } from '@vedette/store'
import { type Random, seeded } from '../random.ts'
import { type Folder, withFolder } from '../with-folder.ts'
import { emptyCoding } from './empty-coding.ts'

// npm run faults [-- --short | --rounds NUMBER]: kills the program, the embedded server, and both, at random moments while reports are added;
// then every acknowledged report must be there, coded once, and the store be clean.
const rounds = process.argv.includes('--short') ? 2 : Number(process.argv[process.argv.indexOf('--rounds') + 1] || 20) || 20
const child = fileURLToPath(new URL('./add-until-killed.js', import.meta.url))
const random = seeded(20_200_209)
let lost = 0
for (const victim of ['program', 'server', 'both'] as const) lost += await endure(victim, rounds, random)
console.log(lost === 0 ? 'nothing was lost' : `${lost} faults`)
process.exit(lost === 0 ? 0 : 1)

type Victim = 'program' | 'server' | 'both'

/** Kills a victim so many times in one home, and looks what is left after each; gives the number of faults. */
function endure(victim: Victim, times: number, draw: Random): Promise<number> {
  return withFolder('faults', folder => endureIn(folder, victim, times, draw))
}

async function endureIn({ home, atEnd }: Folder, victim: Victim, times: number, draw: Random): Promise<number> {
  const acknowledged = new Set<string>()
  const faults: string[] = []
  for (let round = 1; round <= times; round++) {
    const adder = spawn(process.execPath, [child, home, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] })
    atEnd(() => adder.kill('SIGKILL'))
    // Heard from the start: one that ends by itself before it is killed is a fault.
    const ended = new Promise<void>(resolve => adder.on('close', () => resolve()))
    await listen(adder, acknowledged)
    await pause(50 + 900 * draw())
    if (victim !== 'program') process.kill(postmasterOf(home), 'SIGKILL')
    if (victim === 'server') await pause(1500)
    if (adder.exitCode !== null) faults.push(`round ${round}: the program ended by itself with code ${adder.exitCode}`)
    adder.kill('SIGKILL')
    await ended
    faults.push(...(await lookOver(home, acknowledged)).map(says => `round ${round}: ${says}`))
  }
  for (const says of faults) console.log(`${victim}: ${says}`)
  console.log(`${victim.padEnd(8)} killed ${times} times, ${acknowledged.size} reports acknowledged, ${faults.length} faults`)
  return faults.length
}

/** Gathers what a child acknowledges; settles when it has opened the store. */
function listen(adder: ChildProcess, acknowledged: Set<string>): Promise<void> {
  let rest = ''
  return new Promise((resolve, reject) => {
    adder.on('exit', (code, signal) => reject(new Error(`the program ended by itself: ${code ?? signal}`)))
    adder.stdout?.setEncoding('utf8').on('data', text => {
      const lines = `${rest}${text}`.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line === 'ready') resolve()
        else acknowledged.add(line)
      }
    })
  })
}

function postmasterOf(home: string): number {
  return Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Codes what waits, and names what is not as it should be. */
async function lookOver(home: string, acknowledged: ReadonlySet<string>): Promise<readonly string[]> {
  const store = await openStore({ home })
  try {
    while ((await store.codeNext('faults', async report => ({ kind: 'coded', coding: emptyCoding(report) }))) !== 'nothing');
    const kept = await keysOf(store)
    const missing = [...acknowledged].filter(key => !kept.has(key))
    const { waiting, failed } = await store.counts()
    const { findings } = await store.verify()
    return [
      ...missing.map(key => `the acknowledged report ${key} is lost`),
      ...(waiting + failed > 0 ? [`${waiting + failed} reports are not coded`] : []),
      ...findings.map(({ what, says }) => `${what}: ${says}`)
    ]
  } finally {
    await store.close()
  }
}

async function keysOf(store: Store): Promise<ReadonlySet<string>> {
  const keys = new Set<string>()
  let cursor: string | undefined
  do {
    const page = await store.reports({}, { cursor, limit: 500 })
    for (const { key } of page.rows) keys.add(key)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return keys
}
