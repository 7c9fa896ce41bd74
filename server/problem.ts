import { STATUS_CODES } from 'node:http'

/** What went wrong with a request, as RFC 9457 has it. */
export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  /** What happened and what to do, in words. */
  readonly detail: string
  /** Each fault by itself: the parameter, the field or the report of the body, and what is allowed. */
  readonly errors?: readonly { readonly where: string; readonly says: string }[]
  /** Names like the one that was not found. */
  readonly suggestions?: readonly string[]
}

/** An error that answers a request with a problem. */
export type ProblemError = Error & { readonly statusCode: number; readonly problem: Problem }

/** A problem of a kind that its status alone tells. */
export const makeProblem = (status: number, detail: string, more: Pick<Problem, 'errors' | 'suggestions'> = {}): Problem => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail,
  ...more
})

/** An error to throw in a route: it becomes the answer. */
export const problemError = (status: number, detail: string, more: Pick<Problem, 'errors' | 'suggestions'> = {}): ProblemError =>
  Object.assign(new Error(detail), { statusCode: status, problem: makeProblem(status, detail, more) })

/** Whether an error is one that answers with a problem. */
export const isProblemError = (error: unknown): error is ProblemError => error instanceof Error && 'problem' in error
