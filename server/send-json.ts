import type { FastifyReply } from 'fastify'
import type { Written } from './situation/json-writer.ts'

const type = 'application/json; charset=utf-8'

/** Answers with JSON that is written already. */
export const sendJson = (reply: FastifyReply, json: string): FastifyReply => reply.type(type).send(json)

/** The same of which the bytes are known, and the mark. */
export const sendWritten = (reply: FastifyReply, { bytes, etag }: Written): FastifyReply =>
  reply
    .header('etag', etag)
    .type(type)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
