import type { Paged, Paging } from '../asked.ts'

/** What one may do: each role may do what those before it may. */
export const roles = ['reader', 'analyst', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

/** What a request may do: read; add reports; decide on claims; strike out; and see who did what. */
export const scopes = ['read', 'add', 'review', 'feeds', 'takedown', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** What each role may do. */
export const scopesOf: Readonly<Record<Role, readonly Scope[]>> = {
  reader: ['read'],
  analyst: ['read', 'add', 'review'],
  editor: ['read', 'add', 'review', 'feeds', 'takedown'],
  admin: scopes
}

export type Account = { readonly name: string; readonly role: Role; readonly made: string }

/** A token without its secret. */
export type Token = {
  readonly id: string
  readonly account: string
  readonly note: string
  readonly scopes: readonly Scope[]
  readonly made: string
  readonly expires: string | null
}

/** Who asks, and what they may do: what their role allows, and of a token what it was made for. */
export type Asker = { readonly account: string; readonly how: 'session' | 'token'; readonly scopes: readonly Scope[] }

/** A change that was asked for; `outcome` is `asked` before it is made, else how it failed. */
export type Noted = { readonly who: string; readonly how: string; readonly what: string; readonly outcome: string }
export type NotedRow = Noted & { readonly at: string }

/** Accounts of a store, their sessions and tokens, and the log of changes. */
export type Accounts = {
  readonly list: () => Promise<readonly Account[]>
  /** Makes an account, or gives one another role or password, which ends its sessions. */
  readonly set: (name: string, change: { readonly role?: Role | undefined; readonly password?: string | undefined }) => Promise<void>
  /** Takes an account away with its sessions and tokens; false when there is none. */
  readonly remove: (name: string) => Promise<boolean>
  /** Begins a session where name and password are right; gives its secret, which is kept by nobody else. */
  readonly logIn: (name: string, password: string) => Promise<string | undefined>
  readonly logOut: (secret: string) => Promise<void>
  /** Makes a token; gives it with its secret, once. */
  readonly makeToken: (
    account: string,
    note: string,
    scopes: readonly Scope[],
    days: number | undefined
  ) => Promise<{ readonly token: Token; readonly secret: string }>
  readonly tokens: () => Promise<readonly Token[]>
  readonly revoke: (id: string) => Promise<boolean>
  /** Whose session or token a secret is; `undefined` for what is none, is over or was revoked. */
  readonly ofSession: (secret: string) => Promise<Asker | undefined>
  readonly ofToken: (secret: string) => Promise<Asker | undefined>
  readonly note: (noted: Noted) => Promise<void>
  /** The log, the latest first. */
  readonly audit: (paging: Paging) => Promise<Paged<NotedRow>>
}
