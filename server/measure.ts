import type { Store } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Adds `/metrics` for Prometheus, and `/health/live` and `/health/ready`: whether the process answers, and whether its store does. */
export function addMeasures(app: FastifyInstance, store: Store): void {
  const register = new Registry()
  collectDefaultMetrics({ register, prefix: 'vedette_' })
  const labels = ['method', 'route', 'status'] as const
  const requests = new Counter({
    name: 'vedette_http_requests_total',
    help: 'Requests that were answered.',
    labelNames: labels,
    registers: [register]
  })
  const seconds = new Histogram({
    name: 'vedette_http_request_seconds',
    help: 'How long requests took.',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [register]
  })
  const kept = new Gauge({ name: 'vedette_kept', help: 'What is kept, by kind.', labelNames: ['kind'], registers: [register] })
  app.addHook('onResponse', async (request, reply) => {
    // By its pattern: a path would be a number of its own for each report.
    const route = request.routeOptions.url ?? 'none'
    requests.inc({ method: request.method, route, status: String(reply.statusCode) })
    seconds.observe({ route }, reply.elapsedTime / 1000)
  })
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    for (const [kind, count] of Object.entries(await store.counts())) kept.set({ kind }, count)
    return reply.type(register.contentType).send(await register.metrics())
  })
  app.get('/health/live', { schema: { hide: true } }, async () => ({ status: 'live' }))
  app.get('/health/ready', { schema: { hide: true } }, async (_request, reply) => {
    const waits = await Promise.race([store.waiting().catch(() => undefined), late()])
    return waits === undefined ? reply.code(503).send({ status: 'the store does not answer' }) : { status: 'ready' }
  })
}

/** How long the store may take. */
const patienceMs = 5000

const late = (): Promise<undefined> =>
  new Promise(resolve => {
    setTimeout(() => resolve(undefined), patienceMs).unref()
  })
