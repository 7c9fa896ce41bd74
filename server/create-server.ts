import etag from '@fastify/etag'
import swagger from '@fastify/swagger'
import type { PlaceKnowledge } from '@vedette/core'
import type { Get } from '@vedette/intake'
import type { Store } from '@vedette/store'
import Fastify, { type FastifyInstance } from 'fastify'
import { type AccountOptions, guardAccounts } from './accounts/guard-accounts.ts'
import { addLogIn } from './accounts/log-in.ts'
import { answerBrokenRequest, answerErrors, answerFrameworkError } from './answer-errors.ts'
import { shareChanges } from './changes.ts'
import { type Coders, codeWaiting } from './code-waiting.ts'
import { describeApi } from './describe-api.ts'
import { askFeeds } from './feeds/ask-feeds.ts'
import { isLoopback, listenOn } from './listen-on.ts'
import { addMeasures } from './measure.ts'
import { ownVersion } from './own-version.ts'
import { packAnswers } from './pack-answers.ts'
import { addRoutes } from './routes/index.ts'
import { bodyLimit } from './schemas/adding.ts'
import { namedSchemas } from './schemas/index.ts'
import { type Bound, secure } from './secure.ts'
import { serveDesk } from './serve-desk.ts'
import { answerer } from './situation/answer-questions.ts'
import { prepareBusiest } from './situation/prepare-busiest.ts'

export type ServerOptions = {
  readonly store: Store
  /** What the names of areas are read by: `loadPlaces()` of the lexicon. */
  readonly places: PlaceKnowledge
  /** What codes the reports that wait, for as long as the server runs; without it none are coded here. Its pool is left running. */
  readonly code?: Coders | undefined
  /** The folder of the desk: `desk.html` and what it loads. */
  readonly webFolder: string
  /** Has those who ask log in, or bring a token. Without it whoever reaches the server may do all: it must listen on this machine alone. */
  readonly accounts?: AccountOptions | undefined
  /** What gets the feeds of the store when they are due, with manners; without it nothing is fetched. */
  readonly get?: Get | undefined
  /** Takes a line for each thing that people who run the server should know. */
  readonly onLog?: ((line: string) => void) | undefined
  /** The day that is asked about when no report has a date, `YYYY-MM-DD`. */
  readonly today?: (() => string) | undefined
}

export type Server = {
  /** Listens, and gives the desk's address. Port 0 takes a free one. Throws an error that names the remedy when the port is taken. */
  readonly listen: (port?: number, host?: string) => Promise<string>
  /** Works out what is likely to be asked first and takes long, while nobody asks. It never throws: what fails is told when it is asked. */
  readonly prepare: () => Promise<void>
  /** Ends all answers, and the coding; the store stays open. */
  readonly close: () => Promise<void>
  readonly app: FastifyInstance
}

/** Makes the server of the desk and its API; it codes from the start, and answers once it listens. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { store, places, code, get, webFolder, accounts, onLog = () => undefined, today = utcToday } = options
  const bound: Bound = { loopback: true, host: undefined, port: undefined, origin: accounts?.origin }
  const app = Fastify({
    bodyLimit,
    logger: false,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    // A server that speaks TLS before this one says whom it asks for.
    trustProxy: accounts === undefined ? false : 'loopback',
    routerOptions: { maxParamLength: 300 },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: true, allErrors: true, verbose: true } },
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerBrokenRequest
  })
  // Answers are given as they are, not cut to their schemas: several times faster, and tests hold them to these.
  app.setSerializerCompiler(() => value => JSON.stringify(value))
  for (const schema of namedSchemas()) app.addSchema(schema)
  secure(app, bound)
  answerErrors(app, onLog)
  await guardAccounts(app, store, accounts)
  if (accounts !== undefined) await app.register(async child => addLogIn(child, store, accounts))
  await app.register(etag, { weak: true })
  packAnswers(app)
  addMeasures(app, store)
  const version = ownVersion()
  await app.register(swagger, describeApi(version))
  const changes = await shareChanges(store)
  const answers = answerer(store)
  // Who strikes something out, and a watch that was cut, tell of no report: what is kept in memory of what is gone is let go before somebody asks.
  changes.listen(change => {
    if (change.kind === 'added' && change.keys.length === 0) void answers.follow().catch(() => undefined)
  })
  await app.register(
    async api =>
      addRoutes(api, { store, places, changes, answers, version, coder: code?.coder ?? null, asksFeeds: get !== undefined, today }),
    {
      prefix: '/api/v1'
    }
  )
  serveDesk(app, webFolder)
  await app.ready()
  const coding = code && codeWaiting({ store, coders: code, changes, onLog })
  const feeds = get && askFeeds({ store, get, onLog })
  let preparing: Promise<void> | undefined
  const end = async (): Promise<void> => {
    // Whoever is being answered gets the answer, but nobody holds up the end by sending slowly.
    const cut = setTimeout(() => app.server.closeAllConnections(), graceMs)
    await app.close()
    clearTimeout(cut)
    await feeds?.stop()
    await coding?.stop()
    await answers.stop()
    await preparing
    await changes.stop()
  }
  let closing: Promise<void> | undefined
  return {
    app,
    listen: (port = 4160, host = '127.0.0.1') => {
      if (accounts === undefined && !isLoopback(host))
        throw new Error(`"${host}" can be reached from other machines: have those who ask log in`)
      return listenOn(app, { port, host, bound, onLog })
    },
    prepare: () => {
      preparing ??= prepareBusiest({ store, places, answers, today }, () => closing !== undefined).catch(() => undefined)
      return preparing
    },
    close: () => {
      closing ??= end()
      return closing
    }
  }
}

const graceMs = 3000

const utcToday = (): string => new Date().toISOString().slice(0, 10)
