import { spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Folder, withFolder } from './with-folder.ts'

/** Leaves a process in a home as a database server leaves its number there; gives when it has ended. */
function leaveServer({ home }: Folder): Promise<void> {
  const server = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' })
  mkdirSync(join(home, 'postgres'), { recursive: true })
  writeFileSync(join(home, 'postgres', 'postmaster.pid'), `${server.pid}\n`)
  return new Promise(resolve => server.on('exit', () => resolve()))
}

it('takes the folder and its server away when the work is done, and when it fails', async () => {
  const seen: string[] = []
  const work = async (folder: Folder, fails: boolean): Promise<string> => {
    seen.push(folder.path)
    folder.atEnd(() => seen.push('ended'))
    ended.push(leaveServer(folder))
    if (fails) throw new Error('it broke')
    return 'done'
  }
  const ended: Promise<void>[] = []
  expect(await withFolder('test', folder => work(folder, false))).toBe('done')
  await expect(withFolder('test', folder => work(folder, true))).rejects.toThrow('it broke')
  await Promise.all(ended)
  expect(seen.map(each => (each === 'ended' ? each : existsSync(each)))).toEqual([false, 'ended', false, 'ended'])
})

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)('takes them away when it is stopped by %s', async (signal, code) => {
  const heard = new EventEmitter()
  let path = ''
  let ended: Promise<void> | undefined
  const exited = new Promise<number>(resolve => {
    const stopping = { on: heard.on.bind(heard), off: heard.off.bind(heard), exit: resolve }
    void withFolder(
      'test',
      async folder => {
        path = folder.path
        ended = leaveServer(folder)
        folder.atEnd(() => Promise.reject(new Error('cannot be ended')))
        heard.emit(signal, signal)
        return new Promise<void>(() => undefined)
      },
      stopping
    )
  })
  expect(await exited).toBe(code)
  await ended
  expect(existsSync(path)).toBe(false)
  expect(heard.listenerCount(signal)).toBe(0)
})

it('leaves a folder that is kept, without its server', async () => {
  const path = mkdtempSync(join(tmpdir(), 'vedette-kept-'))
  let ended: Promise<void> | undefined
  const work = async (folder: Folder): Promise<string> => {
    ended = leaveServer(folder)
    return folder.path
  }
  expect(await withFolder('test', work, process, path)).toBe(path)
  await ended
  expect(existsSync(path)).toBe(true)
  rmSync(path, { recursive: true })
})
