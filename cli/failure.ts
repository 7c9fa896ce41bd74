import { type ExitCode, exitCodes } from './exit-codes.ts'

/** An error that ends the program with one line for a person and this exit code. */
export type Failure = Error & { readonly exitCode: ExitCode }

/** The command line asks for something that cannot be done. */
export const usageFailure = (message: string): Failure => Object.assign(new Error(message), { exitCode: exitCodes.usage })

/** A file, a folder or a stream did not do what it was asked to. */
export const worldFailure = (message: string, cause: unknown): Failure =>
  Object.assign(new Error(message, { cause }), { exitCode: exitCodes.world })

/** Whether an error is one that was made to be shown. */
export const isFailure = (error: unknown): error is Failure => error instanceof Error && 'exitCode' in error

/** Why the operating system refused, in plain words. */
export function sayWhy(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder: name the files in it',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open'
}
