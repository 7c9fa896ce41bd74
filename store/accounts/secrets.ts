import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** A secret that nobody guesses. */
export const makeSecret = (): string => randomBytes(32).toString('base64url')

/** By what a secret of `makeSecret` is kept. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The least length of a password. */
export const leastPassword = 12

/** A password as it is kept: slow to try, with a salt of its own. Throws for one that is short. */
export async function hashPassword(password: string): Promise<string> {
  if (password.length < leastPassword) throw new Error(`the password is short: give ${leastPassword} characters or more`)
  const salt = randomBytes(16).toString('hex')
  return `scrypt:${salt}:${(await derive(password, salt)).toString('hex')}`
}

/** Whether a password is the one that was kept; takes as long where none was. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [, salt = 'none', hash = ''] = (kept ?? '').split(':')
  const given = await derive(password, salt)
  const expected = Buffer.from(hash, 'hex')
  return expected.length === given.length && timingSafeEqual(expected, given)
}

const derive = (password: string, salt: string): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, 32, { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }, (error, key) =>
      error ? reject(error) : resolve(key)
    )
  )
