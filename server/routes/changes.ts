import { PassThrough } from 'node:stream'
import type { Change } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { problemError } from '../problem.ts'
import { noQuery } from '../schemas/queries.ts'
import { otherAnswers } from './answers.ts'
import type { Context } from './context.ts'

/** A line that says nothing, so that neither side takes a silent connection for a dead one. */
const heartbeatMs = 15_000

/** Who does not read what it is sent is cut off when this much waits for it. It asks anew, and reads what it missed from the lists. */
const mostWaitingBytes = 1_000_000

/** More than desks of one machine have open; each is a connection. */
const mostListeners = 200

const schema = {
  tags: ['server'],
  summary: 'Be told of changes as they happen, by server-sent events: added, coding, coded and failed, each with the keys of reports.',
  querystring: noQuery,
  response: otherAnswers('events without end', 'text/event-stream')
}

/** Adds the route by which the desk is told of changes. */
export function addChanges(app: FastifyInstance, { changes }: Context): void {
  const streams = new Set<PassThrough>()
  app.addHook('preClose', async () => {
    for (const stream of streams) stream.end()
  })
  // HEAD would open a stream that nobody reads and nobody ends.
  app.get('/changes', { schema, exposeHeadRoute: false }, async (_request, reply) => {
    if (streams.size >= mostListeners) throw problemError(503, `${mostListeners} listen already, and no more can; close some desks`)
    const stream = new PassThrough()
    streams.add(stream)
    const send = (words: string): void => {
      if (stream.writableLength > mostWaitingBytes) stream.destroy()
      else if (stream.writable) stream.write(words)
    }
    const unlisten = changes.listen(change => send(writeEvent(change)))
    const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs)
    stream.on('close', () => {
      clearInterval(heartbeat)
      unlisten()
      streams.delete(stream)
    })
    send('retry: 2000\n: listening\n\n')
    return reply.type('text/event-stream').send(stream)
  })
}

const writeEvent = ({ kind, ...data }: Change): string => `event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`
