import { AsyncLocalStorage } from 'node:async_hooks'
import { headers } from '@nats-io/transport-node'
import { type Context, context, createContextKey, propagation, ROOT_CONTEXT, type Span, trace } from '@opentelemetry/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { carryTrace, inTraceOf, traced } from './traced.ts'

/** What an SDK would bring, as little of it as will do: spans are noted with the trace that they are part of. */
const own = createContextKey('trace')
const noted: string[] = []
beforeAll(() => {
  const store = new AsyncLocalStorage<Context>()
  context.setGlobalContextManager({
    active: () => store.getStore() ?? ROOT_CONTEXT,
    with: (active, work, self, ...args) => store.run(active, () => work.apply(self, args)),
    bind: (_, target) => target,
    enable() {
      return this
    },
    disable() {
      return this
    }
  })
  propagation.setGlobalPropagator({
    inject: (active, carrier, setter) => setter.set(carrier, 'traceparent', String(active.getValue(own))),
    extract: (active, carrier, getter) => active.setValue(own, getter.get(carrier, 'traceparent')),
    fields: () => ['traceparent']
  })
  const span = { end: () => noted.push('end'), setStatus: ({ message }: { message: string }) => noted.push(message) } as unknown as Span
  const startActiveSpan = (name: string, _: unknown, work: (span: Span) => unknown) => {
    noted.push(`${name} of ${context.active().getValue(own)}`)
    return work(span)
  }
  trace.setGlobalTracerProvider({ getTracer: () => ({ startActiveSpan, startSpan: () => span }) as never })
})
afterAll(() => {
  for (const each of [context, propagation, trace]) each.disable()
})

test('a trace goes with a letter, and a failure is told by its name alone', async () => {
  const carried = headers()
  await context.with(ROOT_CONTEXT.setValue(own, 'a1'), async () => carryTrace(carried))
  const work = () => traced('vedette.code', { report: 'k' }, () => Promise.reject(new TypeError('words of a report')))
  await expect(inTraceOf(carried, work)).rejects.toThrow('words of a report')
  await expect(inTraceOf(undefined, () => traced('vedette.keep', {}, async () => 'kept'))).resolves.toBe('kept')
  expect(noted).toEqual(['vedette.code of a1', 'TypeError', 'end', 'vedette.keep of undefined', 'end'])
})
