import type { Revision, Store, ToldMark, ToldRow } from '@vedette/store'
import { toldLister } from '@vedette/store/told-reader'
import { problemError } from '../problem.ts'
import type { Written } from './json-writer.ts'
import { areSameMarks, type Marked, rowKeeper } from './keep-rows.ts'
import { markedQuery, queriesOf } from './queries-of.ts'
import { deedsOf, type Question, type Work, type WorkedOut, workOut } from './work-out.ts'
import { tooLong, type WorkThread, workThread } from './work-thread.ts'

/** Answers what holds on a day, and what changed between two. */
export type Answerer = {
  /** The same question of the same store is worked out once. Where `isWanted` says that nobody waits any more when its turn comes, it is not begun. */
  readonly answer: (question: Question, isWanted?: () => boolean) => Promise<Written>
  /** Works out an answer that somebody may ask for, where that is much, in pieces between which others are answered. */
  readonly prepare: (question: Question) => Promise<void>
  /** Lets go of what is old, and of all that was read when something was struck out, whoever did it; each question begins with it. */
  readonly follow: () => Promise<unknown>
  readonly stop: () => Promise<void>
}

type Options = {
  /** Text, in characters, above which a thread works it out: a server must not be held up by it. */
  readonly mostHere?: number
  /** Answers that are kept, in bytes. */
  readonly mostKept?: number
  /** How long one answer may take. */
  readonly mostMs?: number
  /** The thread's program; none when this runs from its sources, which a thread cannot load. */
  readonly program?: URL | undefined
}

const built = import.meta.url.endsWith('.js') ? new URL('./answer-worker.js', import.meta.url) : undefined

/** An answer, and what tells whether the rows that it rests on are still the same; none where all of the store would have to be looked through. */
type Answer = { readonly written: Written; readonly marks?: readonly ToldMark[] }

type Kept = { readonly promise: Promise<Answer>; readonly wanted: (() => boolean)[]; length: number; told: string }

/** What an answer says. */
export const readWritten = <Said>({ bytes }: Written): Said => JSON.parse(new TextDecoder().decode(bytes)) as Said

/** Makes one over a store: it keeps what it read and answered until the store tells something else about what was asked. */
export function answerer(
  store: Pick<Store, 'toldRows' | 'toldMarks' | 'revision'>,
  { mostHere = 1_500_000, mostKept = 60_000_000, mostMs = 60_000, program = built }: Options = {}
): Answerer {
  let read = toldLister()
  let thread: WorkThread | undefined
  let struckOut = ''
  const kept = new Map<string, Kept>()
  const rows = rowKeeper(store)
  /** The store as it is now, as far as its revision tells. */
  const follow = async (): Promise<Revision> => heed(await store.revision())
  const heed = async (now: Revision): Promise<Revision> => {
    // What was struck out is not kept in memory either.
    if (now.struck !== struckOut) {
      kept.clear()
      rows.forget()
      read = toldLister()
      await thread?.stop()
    }
    struckOut = now.struck
    return now
  }
  /** What the store has of the area that is asked for; undefined where all of the store would have to be looked through. */
  const look = async (question: Question): Promise<Marked | undefined> => {
    const query = markedQuery(question)
    return query && (await rows.look(query))
  }
  /** The same with what its revision was before, in one question where that can be; what is told after that is no part of the answer, unless it is read by chance: whoever asks then looks again. */
  const lookNow = async (question: Question): Promise<{ readonly told: string; readonly looked: Marked | undefined }> => {
    const struck = struckOut
    const looked = await look(question)
    const { told } = looked ? await heed(looked.revision) : await follow()
    return { told, looked: struck === struckOut ? looked : await look(question) }
  }
  /** Whether an answer is what would be answered now: the store has told nothing about the area that was asked for since. */
  const isStill = async (one: Kept, marked: Marked | undefined): Promise<boolean> => {
    const answer = await one.promise.catch(() => undefined)
    return answer?.marks !== undefined && marked !== undefined && areSameMarks(answer.marks, marked.marks)
  }
  const work = async <None>(
    question: Question,
    { isWanted = () => true, looked }: { readonly isWanted?: () => boolean; readonly looked: Marked | undefined },
    way: Way<None>
  ): Promise<Answer | None> => {
    const [now, before] = queriesOf(question)
    let marked = looked
    let deeds = deedsOf(question)
    for (;;) {
      const struck = struckOut
      const rowsNow = await (marked ? marked.rows(deeds) : store.toldRows({ ...now, deeds }))
      const rowsBefore = before && (await store.toldRows({ ...before, deeds }))
      // They may say what was struck out meanwhile.
      if (struckOut !== struck) {
        marked = await look(question)
        continue
      }
      if (!isWanted()) throw problemError(408, 'nobody waits for this answer any more')
      const task = { question, rows: rowsNow, rowsBefore, deeds }
      const isMuch = program !== undefined && lengthOf(rowsNow) + lengthOf(rowsBefore ?? []) > mostHere
      if (isMuch) thread ??= workThread(program, mostMs)
      const worked = await way(task, isMuch ? thread : undefined)
      if (!isWorkedOut(worked)) return worked
      if ('bytes' in worked) return { written: worked, ...(marked ? { marks: marked.marks } : {}) }
      deeds = { ...deeds, since: worked.since }
    }
  }
  const atOnce: Way<never> = async (task, beside) =>
    beside === undefined ? workOut(task, { read }) : beside.work(task).catch(error => refuse(error, task.question, mostMs))
  const gently: Way<undefined> = async (task, beside) => (isStopped ? undefined : beside?.workGently(task))
  let isStopped = false
  return {
    answer: async (question, isWanted = () => true) => {
      const { told, looked } = await lookNow(question)
      const key = JSON.stringify(question)
      const known = kept.get(key)
      // Those that nobody asks for any more are let go of first.
      if (known && kept.delete(key)) kept.set(key, known)
      if (known?.length === 0) known.wanted.push(isWanted)
      if (known?.told === told) return (await known.promise).written
      if (known && (await isStill(known, looked))) {
        known.told = told
        return (await known.promise).written
      }
      // Another who asks the same may have begun meanwhile.
      const other = kept.get(key)
      if (other && other !== known && other.told === told) {
        other.wanted.push(isWanted)
        return (await other.promise).written
      }
      const wanted = [isWanted]
      const one: Kept = {
        promise: work(question, { isWanted: () => wanted.some(is => is()), looked }, atOnce),
        wanted,
        length: 0,
        told
      }
      kept.delete(key)
      kept.set(key, one)
      try {
        one.length = (await one.promise).written.bytes.length
        letGo(kept, mostKept)
      } catch (error) {
        if (kept.get(key) === one) kept.delete(key)
        throw error
      }
      return (await one.promise).written
    },
    prepare: async question => {
      const { told, looked } = await lookNow(question)
      // With the deeds of all days: whoever goes to another day need not wait until they are read.
      await looked?.rows(undefined)
      const answer = await work(question, { looked }, gently)
      const key = JSON.stringify(question)
      // Somebody may have asked meanwhile, or what it rests on was struck out.
      if (answer === undefined || kept.has(key) || isStopped) return
      kept.set(key, { promise: Promise.resolve(answer), wanted: [], length: answer.written.bytes.length, told })
      letGo(kept, mostKept)
    },
    follow,
    stop: async () => {
      isStopped = true
      await thread?.stop()
    }
  }
}

/** How an answer is worked out: here, or in a thread where it is much. */
type Way<None> = (task: Work, beside: WorkThread | undefined) => Promise<WorkedOut | None>

const isWorkedOut = <None>(worked: WorkedOut | None): worked is WorkedOut => typeof worked === 'object'

const lengthOf = (rows: readonly ToldRow[]): number => rows.reduce((sum, { lasting, deeds }) => sum + lasting.length + deeds.length, 0)

/** Lets go of the answers that were asked for longest ago until the others are not too long. */
function letGo(kept: Map<string, Kept>, most: number): void {
  let all = [...kept.values()].reduce((sum, { length }) => sum + length, 0)
  for (const [key, { length }] of kept) {
    if (all <= most) return
    kept.delete(key)
    all -= length
  }
}

function refuse(error: unknown, { query: { area } }: Question, mostMs: number): never {
  if (error !== tooLong) throw error
  const where = area === undefined ? 'everywhere' : area.name
  const remedy = area === undefined ? 'ask for a country or a province' : 'ask for a part of it, or for fewer days'
  throw problemError(
    503,
    `what holds ${area === undefined ? '' : 'in '}${where} takes more than ${Math.round(mostMs / 1000)} s to work out; ${remedy}`
  )
}
