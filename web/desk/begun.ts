const begun = new Map<string, Promise<Response>>()

/** Asks for paths below `/api/v1` before what shows the answers is there. */
export function beginAsking(paths: readonly string[]): void {
  for (const path of paths) {
    const answer = fetch(`/api/v1${path}`)
    // Whoever takes it up is told.
    answer.catch(() => undefined)
    begun.set(path, answer)
  }
}

/** The answer to a path that was asked for so; to the first who wants it alone. */
export function takeBegun(path: string): Promise<Response> | undefined {
  const answer = begun.get(path)
  begun.delete(path)
  return answer
}

/** What nobody took up will be old when somebody asks. */
export const forgetBegun = (): void => begun.clear()
