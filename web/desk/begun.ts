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

/** What the server tells of. */
export const changeKinds = ['added', 'coding', 'coded', 'failed'] as const

/** The line on which the server tells what changes, and what it told on it before somebody took it up. */
export type BegunLine = { readonly source: EventSource; readonly told: readonly MessageEvent[] }

let line: (BegunLine & { readonly stop: () => void }) | undefined

/** Listens to the server before the first answers are asked for: what changes after they were given must not be missed. */
export function beginListening(): void {
  const source = listen()
  const told: MessageEvent[] = []
  const keep = (event: MessageEvent): void => {
    told.push(event)
  }
  for (const kind of changeKinds) source.addEventListener(kind, keep)
  line = {
    source,
    told,
    stop: () => {
      for (const kind of changeKinds) source.removeEventListener(kind, keep)
    }
  }
}

/** The line that was opened so, for the first who wants it. */
export function takeLine(): BegunLine | undefined {
  const taken = line
  line = undefined
  taken?.stop()
  return taken
}

export const listen = (): EventSource => new EventSource('/api/v1/changes')
