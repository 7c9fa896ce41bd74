import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { explainFaults } from './explain-faults.ts'
import { type MethodsOf, noteMethods } from './note-methods.ts'
import { isProblemError, makeProblem, type Problem } from './problem.ts'
import { bodyLimit, bodyTypes } from './schemas/adding.ts'
import { apiHeaders } from './secure.ts'

/**
 * Makes every error of the server a problem: unknown paths, wrong methods, faults of requests, and faults of ours, which are told to the log
 * alone. To be called before routes are added.
 */
export function answerErrors(app: FastifyInstance, onLog: (line: string) => void): void {
  const methodsOf = noteMethods(app)
  app.setNotFoundHandler((request, reply) => answerUnknown(request, reply, methodsOf))
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemOf(error, request.routeOptions.url)
    if (problem.status >= 500) onLog(`${request.method} ${request.url.slice(0, 200)}: ${error.stack ?? error.message}`)
    return sendProblem(reply, problem)
  })
}

/** Answers what Fastify refuses before it looks for a route, as a path that cannot be decoded. */
export function answerFrameworkError(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(apiHeaders)
  sendProblem(reply, problemOf(error))
}

/** Answers what is no HTTP at all. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const problem = makeProblem(status, 'the request is not HTTP that the server can read, or it is too long or too slow')
  const body = JSON.stringify(problem)
  const head = { ...apiHeaders, 'content-type': problemType, 'content-length': String(Buffer.byteLength(body)), connection: 'close' }
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${problem.title}`, ...lines, '', body].join('\r\n'))
}

const problemType = 'application/problem+json'

function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  // As text: what a route says about its answers must not leave out what its error says.
  return reply.code(problem.status).type(problemType).serializer(String).send(JSON.stringify(problem))
}

function answerUnknown({ method, url }: FastifyRequest, reply: FastifyReply, methodsOf: MethodsOf): FastifyReply {
  const asked = `${method} ${url.slice(0, 200)}`
  const methods = methodsOf(url.split('?', 1)[0] ?? url)
  if (methods.length === 0)
    return sendProblem(reply, makeProblem(404, `there is no ${asked}; the desk is at /, and /api/v1/openapi.json lists the rest`))
  const allowed = methods.join(', ')
  return sendProblem(reply.header('allow', allowed), makeProblem(405, `there is no ${asked}; this path takes ${allowed}`))
}

function problemOf(error: FastifyError, route = ''): Problem {
  if (isProblemError(error)) return error.problem
  if (error.validation) {
    const errors = explainFaults(error.validation, error.validationContext ?? 'request')
    return makeProblem(400, errors.map(({ says }) => says).join('; '), { errors })
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return makeProblem(
      413,
      `the body has more than the ${bodyLimit / 1e6} MB that one request may have; send its reports in several requests`
    )
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    const types = route.endsWith('/reports') ? bodyTypes : ['application/json']
    return makeProblem(415, `the body is not taken as this type; say in Content-Type one of ${types.join(', ')}`)
  }
  // The store's words for a cursor that it did not write.
  if (/^"[^"]*" is no cursor/.test(error.message))
    return makeProblem(400, error.message, { errors: [{ where: 'cursor', says: error.message }] })
  // The store's words for what only who runs the server can mend: a full disk, a database that is gone.
  if ('outside' in error && typeof error.outside === 'string') return makeProblem(503, error.outside)
  const status = error.statusCode ?? 500
  if (status >= 500) return makeProblem(500, 'the server failed at this, by a fault of ours; its log says more')
  return makeProblem(status, error.message.charAt(0).toLowerCase() + error.message.slice(1))
}
