import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { pageOf, readCursor, rowsToAsk } from '../cursor.ts'
import type { Database, Db } from '../database.ts'
import { plainText } from '../plain-text.ts'
import {
  type Account,
  type Accounts,
  type Asker,
  type NotedRow,
  type Role,
  roles,
  type Scope,
  scopes,
  scopesOf,
  type Token
} from './account.ts'
import { hashPassword, hashSecret, isPassword, makeSecret } from './secrets.ts'

/** How long a session lasts. */
export const sessionHours = 12

const utc = (column: string) => sql.raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`)

/** The accounts of a database. */
export function keepAccounts({ run }: Database): Accounts {
  return {
    list: () =>
      run(
        async db => (await db.execute<Account>(sql`SELECT name, role, ${utc('made_at')} AS made FROM vedette.accounts ORDER BY name`)).rows
      ),
    set: (name, change) => run(db => setAccount(db, name, change)),
    remove: name => run(async db => (await db.execute(sql`DELETE FROM vedette.accounts WHERE name = ${plainText(name)}`)).rowCount === 1),
    logIn: (name, password) => run(db => logIn(db, name, password)),
    logOut: secret => run(async db => void (await db.execute(sql`DELETE FROM vedette.sessions WHERE hash = ${hashSecret(secret)}`))),
    makeToken: (account, note, wanted, days) => run(db => makeToken(db, account, note, wanted, days)),
    tokens: () => run(async db => (await db.execute<Token>(sql`SELECT ${tokenColumns} FROM vedette.tokens ORDER BY made_at, id`)).rows),
    revoke: id => run(async db => (await db.execute(sql`DELETE FROM vedette.tokens WHERE id = ${plainText(id)}`)).rowCount === 1),
    ofSession: secret => run(db => ofSession(db, secret)),
    ofToken: secret => run(db => ofToken(db, secret)),
    note: ({ who, how, what, outcome }) =>
      run(async db => {
        await db.execute(sql`
          INSERT INTO vedette.audit (who, how, what, outcome) VALUES (${plainText(who)}, ${how}, ${plainText(what).slice(0, 2000)}, ${plainText(outcome)})`)
      }),
    audit: paging =>
      run(async db => {
        const after = readCursor(paging.cursor, ['number'])
        const { rows } = await db.execute<NotedRow & { seq: string }>(sql`
          SELECT seq, ${utc('at')} AS at, who, how, what, outcome FROM vedette.audit
          WHERE ${after ? sql`seq < ${Number(after[0])}` : sql`true`} ORDER BY seq DESC LIMIT ${rowsToAsk(paging)}`)
        return pageOf(
          rows,
          paging,
          ({ seq: _, ...row }): NotedRow => row,
          ({ seq }) => [Number(seq)]
        )
      })
  }
}

const tokenColumns = sql`id, account, note, scopes, ${utc('made_at')} AS made, ${utc('expires_at')} AS expires`

async function setAccount(
  db: Db,
  name: string,
  { role, password }: { readonly role?: Role | undefined; readonly password?: string | undefined }
): Promise<void> {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,63}$/u.test(name))
    throw new Error(`"${name}" is no name for an account: letters, numbers, blanks and ._@- alone`)
  if (role !== undefined && !roles.includes(role)) throw new Error(`"${role}" is no role: give one of ${roles.join(', ')}`)
  const hash = password === undefined ? null : await hashPassword(password)
  await db.transaction(async tx => {
    const { rows } = await tx.execute(sql`SELECT 1 FROM vedette.accounts WHERE name = ${name} FOR UPDATE`)
    if (rows.length === 0) {
      if (role === undefined || hash === null) throw new Error(`there is no account "${name}": a new one needs a role and a password`)
      await tx.execute(sql`INSERT INTO vedette.accounts (name, role, password) VALUES (${name}, ${role}, ${hash})`)
      return
    }
    await tx.execute(
      sql`UPDATE vedette.accounts SET role = coalesce(${role ?? null}, role), password = coalesce(${hash}, password) WHERE name = ${name}`
    )
    await tx.execute(sql`DELETE FROM vedette.sessions WHERE account = ${name}`)
  })
}

async function logIn(db: Db, name: string, password: string): Promise<string | undefined> {
  const { rows } = await db.execute<{ password: string }>(sql`SELECT password FROM vedette.accounts WHERE name = ${plainText(name)}`)
  if (!(await isPassword(password, rows[0]?.password))) return undefined
  const secret = makeSecret()
  await db.execute(sql`DELETE FROM vedette.sessions WHERE expires_at < now()`)
  await db.execute(sql`
    INSERT INTO vedette.sessions (hash, account, expires_at) VALUES (${hashSecret(secret)}, ${name}, now() + make_interval(hours => ${sessionHours}))`)
  return secret
}

async function makeToken(db: Db, account: string, note: string, wanted: readonly Scope[], days: number | undefined) {
  const unknown = wanted.find(scope => !scopes.includes(scope))
  if (unknown !== undefined || wanted.length === 0) throw new Error(`"${unknown ?? ''}" is no scope: give some of ${scopes.join(', ')}`)
  const { rows: known } = await db.execute(sql`SELECT 1 FROM vedette.accounts WHERE name = ${account}`)
  if (known.length === 0) throw new Error(`there is no account "${account}"`)
  const [id, secret] = [randomBytes(6).toString('hex'), makeSecret()]
  const { rows } = await db.execute<Token>(sql`
    INSERT INTO vedette.tokens (id, hash, account, note, scopes, expires_at)
    VALUES (${id}, ${hashSecret(secret)}, ${account}, ${plainText(note)}, ${sql.param([...new Set(wanted)])}::text[],
      CASE WHEN ${days ?? null}::int IS NULL THEN NULL ELSE now() + make_interval(days => ${days ?? null}::int) END)
    RETURNING ${tokenColumns}`)
  return { token: rows[0] as Token, secret: `vedette_${id}_${secret}` }
}

async function ofSession(db: Db, secret: string): Promise<Asker | undefined> {
  const { rows } = await db.execute<{ name: string; role: Role }>(sql`
    SELECT a.name, a.role FROM vedette.sessions s JOIN vedette.accounts a ON a.name = s.account
    WHERE s.hash = ${hashSecret(secret)} AND s.expires_at > now()`)
  return rows[0] && { account: rows[0].name, how: 'session', scopes: scopesOf[rows[0].role] }
}

async function ofToken(db: Db, given: string): Promise<Asker | undefined> {
  const [, id, secret] = /^vedette_([0-9a-f]{12})_([\w-]{43})$/.exec(given) ?? []
  if (id === undefined || secret === undefined) return undefined
  const { rows } = await db.execute<{ name: string; role: Role; scopes: readonly Scope[] }>(sql`
    SELECT a.name, a.role, t.scopes FROM vedette.tokens t JOIN vedette.accounts a ON a.name = t.account
    WHERE t.id = ${id} AND t.hash = ${hashSecret(secret)} AND (t.expires_at IS NULL OR t.expires_at > now())`)
  const [row] = rows
  return row && { account: row.name, how: 'token', scopes: scopesOf[row.role].filter(scope => row.scopes.includes(scope)) }
}
