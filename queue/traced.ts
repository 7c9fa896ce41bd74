import type { MsgHdrs } from '@nats-io/transport-node'
import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api'

/** Does work as a span of OpenTelemetry, which costs nothing unless the process was started with an SDK. Never with words of reports. */
export const traced = <Result>(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  work: () => Promise<Result>
): Promise<Result> =>
  trace.getTracer('vedette').startActiveSpan(name, { attributes }, async span => {
    try {
      return await work()
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' })
      throw error
    } finally {
      span.end()
    }
  })

/** Writes the present trace into the headers of a message. */
export const carryTrace = (headers: MsgHdrs): void =>
  propagation.inject(context.active(), headers, { set: (carrier, key, value) => carrier.set(key, value) })

/** Does work as a part of the trace that headers carry. */
export const inTraceOf = <Result>(headers: MsgHdrs | undefined, work: () => Promise<Result>): Promise<Result> =>
  headers === undefined
    ? work()
    : context.with(
        propagation.extract(context.active(), headers, { get: (carrier, key) => carrier.get(key), keys: carrier => carrier.keys() }),
        work
      )
