import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openStore } from '@vedette/store'
import { codeInvented } from '../faults/invented-run.ts'
import { keysOf } from '../faults/keys-of.ts'
import { listenTo } from '../faults/listen-to.ts'
import { seeded } from '../random.ts'
import { endServer } from '../with-folder.ts'
import { makeDisk, openDisk } from './disk.ts'

// npm run power [-- --rounds NUMBER]: the embedded store lies on a disk in a file. At a random moment all who write are stopped, what the disk
// holds then is copied, and the copy is opened: every report, coding and review that was acknowledged must be there, and the store be clean.
// Linux, as root, where loop devices are allowed.
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1 || process.argv.length]) || 30
const random = seeded(20_200_209)
const child = fileURLToPath(new URL('./add-until-cut.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'vedette-power-'))
chmodSync(folder, 0o755)
const [image, copy, mount] = [join(folder, 'disk'), join(folder, 'copy'), join(folder, 'mount')]
const home = join(mount, 'home')
const disk = openDisk(image, mount)

try {
  makeDisk(image)
  disk.mount()
} catch (error) {
  console.log(`no disk can be made in a file here (${error instanceof Error ? error.message : String(error)}): nothing was tested`)
  rmSync(folder, { recursive: true, force: true })
  process.exit(3)
}
const acknowledged = new Set<string>()
const faults: string[] = []
let lost = 0
try {
  for (let round = 1; round <= rounds; round++) {
    await cutAt(round, 300 + 2500 * random())
    const left = await lookOver()
    lost += left.lost
    faults.push(...left.faults.map(says => `round ${round}: ${says}`))
  }
} finally {
  await endServer(home)
  disk.unmount()
  rmSync(folder, { recursive: true, force: true })
}
for (const says of faults) console.log(says)
console.log(`power    ${rounds} rounds, ${acknowledged.size} acknowledged, ${lost} lost, ${faults.length} faults`)
process.exit(lost + faults.length === 0 ? 0 : 1)

/** Has reports added, stops all who write, and puts what the disk holds then in its place. */
async function cutAt(round: number, afterMs: number): Promise<void> {
  const adder = spawn(process.execPath, [child, home, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>(resolve => adder.on('close', () => resolve()))
  const heard = listenTo(adder, acknowledged)
  await heard
  await pause(afterMs)
  const writers = stopAll(adder)
  disk.cut(copy)
  for (const pid of writers) signal(pid, 'SIGKILL')
  await ended
  await pause(300)
  disk.unmount()
  renameSync(copy, image)
  disk.mount()
}

/** Stops the adder and the servers of the store, so that the copy is of one moment; gives their numbers. */
function stopAll(adder: ChildProcess): readonly number[] {
  const postmaster = Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const children = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => parentOf(pid) === postmaster)
  const all = [adder.pid!, postmaster, ...children]
  for (const pid of all) signal(pid, 'SIGSTOP')
  return all
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended.
  }
}

async function lookOver(): Promise<{ readonly lost: number; readonly faults: readonly string[] }> {
  const store = await openStore({ home })
  try {
    while ((await store.codeNext('power', async given => ({ kind: 'coded', coding: codeInvented(given) }))) !== 'nothing');
    const kept = new Set([...(await keysOf(store))].map(key => `report ${key}`))
    for (let cursor: string | undefined; ; ) {
      const page = await store.reviews({}, { cursor, limit: 500 })
      for (const { id } of page.rows) kept.add(`review ${id}`)
      if (page.next === null) break
      cursor = page.next
    }
    const { findings } = await store.verify()
    return { lost: [...acknowledged].filter(each => !kept.has(each)).length, faults: findings.map(({ what, says }) => `${what}: ${says}`) }
  } finally {
    await store.close()
  }
}
