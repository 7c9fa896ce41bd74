import type { FastifyReply } from 'fastify'

/** Answers with JSON that is written already. */
export const sendJson = (reply: FastifyReply, json: string): FastifyReply => reply.type('application/json; charset=utf-8').send(json)
