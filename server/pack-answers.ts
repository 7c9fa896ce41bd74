import { pipeline, Readable, type Transform } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Bytes below which an answer is sent as it is: what is saved of it is less than a packet. */
const leastBytes = 1400

/** Quickly rather than well: JSON of claims becomes a sixth of what it was, and a better packing takes five times as long. */
const packers = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  gzip: () => createGzip({ level: 1 })
} satisfies Record<string, () => Transform>
type Packing = keyof typeof packers

/** Texts; events that come one by one must not wait in a packer for the next. */
const isText = (type: unknown): boolean =>
  typeof type === 'string' && /^(text\/(?!event-stream)|application\/([\w.-]+\+)?(json|xml|x-ndjson|geo\+json)\b)/.test(type)

/** Packs what is answered for those who take it so, as it is sent. Marks (`ETag`) are weak and of the text: they hold however it is packed. */
export function packAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!isText(reply.getHeader('content-type')) || reply.hasHeader('content-encoding')) return payload
    reply.header('vary', 'accept-encoding')
    const packing = packingOf(request)
    if (packing === undefined || request.method === 'HEAD') return payload
    const from = readableOf(payload)
    if (from === undefined) return payload
    reply.header('content-encoding', packing).removeHeader('content-length')
    return pipeline(from, packers[packing](), () => undefined)
  })
}

function readableOf(payload: unknown): Readable | undefined {
  if (payload instanceof Readable) return payload
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return undefined
  // A character has a byte at least.
  if (payload.length < leastBytes) return undefined
  return Readable.from(slicesOf(typeof payload === 'string' ? Buffer.from(payload) : payload), { objectMode: false })
}

const sliceBytes = 65_536

function* slicesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += sliceBytes) yield bytes.subarray(from, from + sliceBytes)
}

/** The packing that is taken most gladly, the better one of equals; none where a client takes none, or refuses it by `q=0`. */
function packingOf({ headers }: FastifyRequest): Packing | undefined {
  const taken = String(headers['accept-encoding'] ?? '')
    .split(',')
    .map(part => {
      const [name = '', ...more] = part.split(';').map(each => each.trim().toLowerCase())
      const weight = more.find(each => each.startsWith('q='))
      return { name, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
    })
  const weightOf = (packing: Packing): number =>
    (taken.find(({ name }) => name === packing) ?? taken.find(({ name }) => name === '*'))?.weight ?? 0
  const [first, second]: readonly [Packing, Packing] = ['br', 'gzip']
  const best = weightOf(second) > weightOf(first) ? second : first
  return weightOf(best) > 0 ? best : undefined
}
