import { userInfo } from 'node:os'
import { createInterface } from 'node:readline'
import type { Role, Scope, Store } from '@vedette/store'
import { allPages } from './all-pages.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { usageFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'
import { openOutput } from './open-output.ts'
import { plain } from './plain.ts'
import { withStore } from './with-store.ts'

export type AccountOptions = HomeOptions & { readonly role?: string; readonly password?: boolean }
export type TokenOptions = HomeOptions & { readonly scopes: string; readonly days?: number; readonly note: string }

/** Notes a change that the command line makes, before it is made. */
export async function noteChange(store: Store, what: string): Promise<void> {
  await store.accounts.note({ who: nameOfUser(), how: 'command line', what, outcome: 'asked' })
}

function nameOfUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

export async function setAccount(name: string, options: AccountOptions): Promise<ExitCode> {
  if (options.role === undefined && options.password !== true) throw usageFailure('nothing to set: give --role, --password or both')
  const password = options.password === true ? await readPassword() : undefined
  return withStore(options, async store => {
    await noteChange(
      store,
      `account ${name}${options.role === undefined ? '' : `, role ${options.role}`}${password === undefined ? '' : ', password'}`
    )
    await store.accounts.set(name, { role: options.role as Role | undefined, password })
    return say(`"${plain(name)}" is set; its sessions have ended`)
  })
}

export const removeAccount = (name: string, options: HomeOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    await noteChange(store, `remove account ${name}`)
    if (!(await store.accounts.remove(name))) throw usageFailure(`there is no account "${name}"`)
    return say(`"${plain(name)}" is gone, with its sessions and tokens`)
  })

export const makeToken = (name: string, { scopes, days, note, ...options }: TokenOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    const wanted = scopes.split(',').map(scope => scope.trim()) as readonly Scope[]
    await noteChange(store, `token for ${name}: ${wanted.join(', ')}`)
    const { token, secret } = await store.accounts.makeToken(name, note, wanted, days)
    process.stderr.write(`vedette: the token ${token.id}, written this once; "vedette accounts revoke ${token.id}" ends it\n`)
    return say(secret)
  })

export const revokeToken = (id: string, options: HomeOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    await noteChange(store, `revoke token ${id}`)
    if (!(await store.accounts.revoke(id))) throw usageFailure(`there is no token "${id}"`)
    return say(`the token ${plain(id)} is revoked`)
  })

export const listAccounts = (options: HomeOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    const output = await openOutput(undefined)
    for (const { name, role, made } of await store.accounts.list())
      await output.write(`${plain(name)}: ${role}, since ${made.slice(0, 10)}\n`)
    for (const { id, account, note, scopes, expires } of await store.accounts.tokens())
      await output.write(
        `token ${id} of ${plain(account)}: ${scopes.join(', ')}${expires === null ? '' : `, until ${expires.slice(0, 10)}`}  ${plain(note)}\n`
      )
    return exitCodes.done
  })

export const writeLog = ({ limit, ...options }: HomeOptions & { readonly limit: number }): Promise<ExitCode> =>
  withStore(options, async store => {
    const output = await openOutput(undefined)
    for await (const { at, who, how, what, outcome } of allPages(paging => store.accounts.audit(paging), limit))
      if (!(await output.write(`${at}  ${plain(who)} (${how})  ${plain(what)}  ${plain(outcome)}\n`))) break
    return exitCodes.done
  })

function say(words: string): ExitCode {
  process.stdout.write(`${words}\n`)
  return exitCodes.done
}

/** The first line of standard input: never an argument, which other users of the machine could read. */
async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('vedette: the password, which is shown as it is typed: ')
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    return line
  }
  throw usageFailure('there was no password on standard input')
}
