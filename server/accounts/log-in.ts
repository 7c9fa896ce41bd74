import { type Store, sessionHours } from '@vedette/store'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { pageHeaders } from '../secure.ts'
import { type AccountOptions, cookieName } from './guard-accounts.ts'

/** Tries to log in from one address in a minute. */
const mostTries = 10

const rateLimit = { max: mostTries, timeWindow: 60_000 }

/** Adds the page to log in by. A session is always a new one: what a browser brought along is never taken over. */
export async function addLogIn(app: FastifyInstance, { accounts }: Store, options: AccountOptions): Promise<void> {
  const name = cookieName(options.origin)
  const attributes = { path: '/', httpOnly: true, sameSite: 'strict', secure: options.origin?.startsWith('https:') ?? false } as const
  const end = async (request: FastifyRequest): Promise<void> => {
    const secret = request.cookies[name]
    if (secret !== undefined) await accounts.logOut(secret)
  }
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4000 }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  )
  app.get('/login', { schema: { hide: true } }, async ({ asking }, reply) => sendPage(reply, asking?.account))
  app.post<{ Body?: { readonly name?: string; readonly password?: string } }>(
    '/login',
    { schema: { hide: true }, config: { rateLimit } },
    async (request, reply) => {
      const { name: account = '', password = '' } = request.body ?? {}
      const secret = await accounts.logIn(account, password)
      await accounts.note({ who: account.slice(0, 64), how: 'session', what: 'log in', outcome: secret === undefined ? 'refused' : 'done' })
      if (secret === undefined) return sendPage(reply.code(401), undefined, 'The name or the password is not right.')
      await end(request)
      return reply.setCookie(name, secret, { ...attributes, maxAge: sessionHours * 3600 }).redirect('/', 303)
    }
  )
  app.post('/logout', { schema: { hide: true } }, async (request, reply) => {
    await end(request)
    return reply.clearCookie(name, attributes).redirect('/login', 303)
  })
}

const sendPage = (reply: FastifyReply, account: string | undefined, says = ''): FastifyReply =>
  reply.headers(pageHeaders).type('text/html; charset=utf-8').send(writePage(account, says))

function writePage(account: string | undefined, says: string): string {
  const form =
    account === undefined
      ? `<form method="post" action="/login"><p><label>Name<br><input name="name" autocomplete="username" required></label></p>
<p><label>Password<br><input name="password" type="password" autocomplete="current-password" required></label></p>
<p><button>Log in</button></p></form>`
      : `<p>You are logged in as ${plainHtml(account)}. <a href="/">To the desk</a></p><form method="post" action="/logout"><button>Log out</button></form>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Vedette: log in</title>
<main><h1>Vedette</h1>${says === '' ? '' : `<p role="alert">${plainHtml(says)}</p>`}${form}</main></html>`
}

const plainHtml = (text: string): string => text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)
