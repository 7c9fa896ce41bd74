import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { connect as connectSocket } from 'node:net'
import { join } from 'node:path'
import { freePort } from '@vedette/store/start-postgres'

/** A server of NATS, for tests and measurements. */
export type NatsNode = { readonly start: () => Promise<void>; readonly kill: () => Promise<void> }
/** One or several that keep streams together. */
export type Nats = { readonly url: string; readonly nodes: readonly NatsNode[]; readonly end: () => Promise<void> }

/** Starts so many servers in a new folder below another. */
export async function startNats(program: string, folder: string, count: 1 | 3 = 1): Promise<Nats> {
  const root = mkdtempSync(join(folder, 'nats-'))
  const names = Array.from({ length: count }, (_, index) => `node${index}`)
  const ports = await Promise.all(names.map(freePort))
  const routes = await Promise.all(names.map(freePort))
  const routeUrls = routes.map(port => `nats://127.0.0.1:${port}`).join(',')
  const nodes = names.map((name, index): NatsNode => {
    const data = join(root, name)
    mkdirSync(data)
    const alone = ['-js', '-sd', data, '-a', '127.0.0.1', '-p', String(ports[index]), '-n', name]
    const cluster = ['--cluster_name', 'vedette', '--cluster', `nats://127.0.0.1:${routes[index]}`, '--routes', routeUrls]
    let server: ChildProcess | undefined
    return {
      start: async () => {
        server = spawn(program, [...alone, ...(count === 1 ? [] : cluster)], { stdio: 'ignore' })
        await listening(ports[index]!)
      },
      kill: () =>
        new Promise(resolve => {
          if (server === undefined || server.exitCode !== null || server.signalCode !== null) return resolve()
          server.on('exit', () => resolve())
          server.kill('SIGKILL')
        })
    }
  })
  await Promise.all(nodes.map(node => node.start()))
  return {
    url: ports.map(port => `nats://127.0.0.1:${port}`).join(','),
    nodes,
    end: async () => void (await Promise.all(nodes.map(node => node.kill())))
  }
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isThere = await new Promise<boolean>(resolve => {
      const socket = connectSocket(port, '127.0.0.1')
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (isThere) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`nats-server does not listen on port ${port}`)
}
