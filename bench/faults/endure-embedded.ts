import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openStore } from '@vedette/store'
import type { Random } from '../random.ts'
import { type Folder, withFolder } from '../with-folder.ts'
import type { Endured } from './endure-stream.ts'
import { claimsOfReport, codeInvented } from './invented-run.ts'
import { keysOf } from './keys-of.ts'
import { listenTo } from './listen-to.ts'

const child = fileURLToPath(new URL('./add-until-killed.js', import.meta.url))

type Victim = 'program' | 'server' | 'both'

/** Kills a victim so many times in one home, and looks what is left after each. */
export const endureEmbedded = (victim: Victim, times: number, draw: Random): Promise<Endured> =>
  withFolder('faults', folder => endureIn(folder, victim, times, draw))

async function endureIn({ home, atEnd }: Folder, victim: Victim, times: number, draw: Random): Promise<Endured> {
  const acknowledged = new Set<string>()
  const faults: string[] = []
  let [lost, doubled] = [0, 0]
  for (let round = 1; round <= times; round++) {
    const adder = spawn(process.execPath, [child, home, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] })
    atEnd(() => adder.kill('SIGKILL'))
    // Heard from the start: one that ends by itself before it is killed is a fault.
    const ended = new Promise<void>(resolve => adder.on('close', () => resolve()))
    await listenTo(adder, acknowledged)
    await pause(50 + 900 * draw())
    if (victim !== 'program') process.kill(postmasterOf(home), 'SIGKILL')
    if (victim === 'server') await pause(1500)
    if (adder.exitCode !== null) faults.push(`round ${round}: the program ended by itself with code ${adder.exitCode}`)
    adder.kill('SIGKILL')
    await ended
    const left = await lookOver(home, acknowledged)
    lost += left.lost
    doubled += left.doubled
    faults.push(...left.faults.map(says => `round ${round}: ${says}`))
  }
  return { rounds: times, acknowledged: acknowledged.size, lost, doubled, faults }
}

function postmasterOf(home: string): number {
  return Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Codes what waits, and looks what is not as it should be. */
async function lookOver(home: string, acknowledged: ReadonlySet<string>): Promise<Pick<Endured, 'lost' | 'doubled' | 'faults'>> {
  const store = await openStore({ home })
  try {
    while ((await store.codeNext('faults', async report => ({ kind: 'coded', coding: codeInvented(report) }))) !== 'nothing');
    const kept = await keysOf(store)
    const { reports, claims, waiting, failed } = await store.counts()
    const { findings } = await store.verify()
    return {
      lost: [...acknowledged].filter(key => !kept.has(key)).length,
      doubled: reports - kept.size + Math.max(0, claims - claimsOfReport * reports),
      faults: [
        ...(waiting + failed > 0 ? [`${waiting + failed} reports are not coded`] : []),
        ...(claims === claimsOfReport * reports ? [] : [`${claims} claims are kept of ${reports} reports`]),
        ...findings.map(({ what, says }) => `${what}: ${says}`)
      ]
    }
  } finally {
    await store.close()
  }
}
