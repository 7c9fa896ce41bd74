import { useEffect, useRef, useState } from 'react'
import { useMedia } from '../page/use-media.ts'
import { readDay, writeDay } from './days.ts'

type Played = {
  /** The days through which it goes, the earliest first. */
  readonly days: readonly number[]
  /** The day that is shown, `YYYY-MM-DD`. */
  readonly at: string | undefined
  readonly set: (day: string) => void
  /** Whether what is shown of the day is still being fetched: then it waits. */
  readonly isBusy: boolean
}

/** Playing the days: one after the other, until it is paused or the last is reached. Where motion is not wanted each press goes one day on. */
export type Play = { readonly isPlaying: boolean; readonly isByStep: boolean; readonly press: () => void }

const stepMs = 900
/** An answer that takes longer is not waited for. */
const patienceMs = 5000

/** Plays the days; `undefined` where there are not two of them. */
export function usePlay({ days, at, set, isBusy }: Played): Play | undefined {
  const [isPlaying, setPlaying] = useState(false)
  const isByStep = useMedia('(prefers-reduced-motion: reduce)')
  const day = readDay(at)
  const next = day === undefined ? undefined : days.find(each => each > day)
  const latest = useRef(set)
  latest.current = set
  useEffect(() => {
    if (!isPlaying) return
    if (next === undefined) return setPlaying(false)
    const timer = setTimeout(() => latest.current(writeDay(next)), isBusy ? patienceMs : stepMs)
    return () => clearTimeout(timer)
  }, [isPlaying, next, isBusy])
  const [first] = days
  if (first === undefined || days.length < 2) return undefined
  const press = () => {
    if (isByStep) return set(writeDay(next ?? first))
    if (!isPlaying && next === undefined) set(writeDay(first))
    setPlaying(!isPlaying)
  }
  return { isPlaying: isPlaying && !isByStep, isByStep, press }
}

/** The days on which reports were published; all days from the first to the last where not all of them are known. */
export const playedDays = (published: readonly number[], areAll: boolean, first: number, last: number): readonly number[] =>
  areAll
    ? [...new Set(published)].sort((a, b) => a - b)
    : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
