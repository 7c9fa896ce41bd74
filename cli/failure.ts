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
