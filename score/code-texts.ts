import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Attribution, hashText, type Line, type RelationKind, type Report, type Span, type StandingReading } from '@vedette/core'

/** Offsets into the text as given unless clean ones are asked for; relations, standings and the sub-event of the whole where they are asked for; `all` passes no report by. */
export type Reading = {
  readonly spans?: 'clean' | 'raw'
  readonly relations?: boolean
  readonly standings?: boolean
  readonly subEvent?: boolean
  readonly all?: boolean
}

/** A relation between two mentions of a text, with spans cut as those of its line. */
export type CodedRelation = { readonly kind: RelationKind; readonly from: Span; readonly to: Span; readonly rule: string }

/** How a word of a text stands if it is a predicate, with its span. */
export type CodedStanding = StandingReading & { readonly span: Span }

/**
 * A line of the claims format; with how far below the root of its sentence each claim stands, who says what all through the text,
 * and the text's relations and the standing of each word where the reading asks for them.
 */
export type CodedLine = Line & {
  readonly depths?: readonly number[]
  /** How sure each place of the text is, in their order; null where there was no choice. */
  readonly sure?: readonly (number | null)[]
  readonly attributions?: readonly Attribution[]
  readonly relations?: readonly CodedRelation[]
  readonly standings?: readonly CodedStanding[]
  /** The ACLED-style sub-event that the report as a whole reads as, where it is asked for and a claim or a note tells it. */
  readonly readsAs?: string
  /** How many sentences were read. */
  readonly sentences?: number
}

export type Job = { readonly report: Report; readonly reading: Reading }

/** Codes reports; gives a line of the claims format for each, with spans into the text as given unless clean ones are asked for. */
export type CodeTexts = (reports: readonly Report[], reading?: Reading) => Promise<readonly CodedLine[]>

/** A text of a public set as a report. */
export const toReport = (id: string, raw: string, facts: Pick<Report, 'title' | 'published' | 'outlet' | 'url'> = {}): Report => ({
  ...facts,
  id,
  hash: `sha256:${hashText(raw)}`,
  raw,
  format: 'text',
  notes: []
})

/** Codes texts in as many processes as there are processors, each of which holds a reader of its own. */
export function startCoders(most: number = availableParallelism()): { readonly code: CodeTexts; readonly stop: () => void } {
  const program = fileURLToPath(new URL('./coder.js', import.meta.url))
  const idle: ChildProcess[] = []
  let started = 0
  const take = (): ChildProcess => idle.pop() ?? startOne()
  const startOne = (): ChildProcess => {
    started += 1
    return fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  }
  const all = new Set<ChildProcess>()

  async function code(reports: readonly Report[], reading: Reading = {}): Promise<readonly CodedLine[]> {
    const lines: CodedLine[] = []
    let next = 0
    const work = async (): Promise<void> => {
      const coder = take()
      all.add(coder)
      while (next < reports.length) {
        const at = next++
        lines[at] = await ask(coder, { report: reports[at] as Report, reading })
      }
      idle.push(coder)
    }
    const free = idle.length + Math.max(0, most - started)
    await Promise.all(Array.from({ length: Math.min(free, reports.length) }, work))
    return lines
  }

  return { code, stop: () => all.forEach(coder => void coder.disconnect()) }
}

const ask = (coder: ChildProcess, job: Job): Promise<CodedLine> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`a coder ended with ${code} on "${job.report.id}"`))
    coder.once('exit', ended)
    coder.once('message', answer => {
      coder.off('exit', ended)
      resolve(answer as CodedLine)
    })
    coder.send(job)
  })
