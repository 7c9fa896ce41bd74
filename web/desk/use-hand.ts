import { useRef, useState } from 'react'
import type { AddedReports, Answer } from './ask.ts'

/** A report that was handed in from here, and what became of that. */
export type Handed = {
  readonly name: string
  readonly key: string
  readonly id: string
  readonly kind: AddedReports['added'][number]['kind']
}

/** One thing to hand in: what it is called here, and how it is sent. */
export type ToHand = { readonly name: string; readonly send: () => Promise<Answer<AddedReports>> }

/** Hands reports to the server, one after the other, and keeps what it answered: every refusal stays until something else is handed in. */
export function useHand(added: (answer: AddedReports) => void) {
  const [handed, setHanded] = useState<readonly Handed[]>([])
  const [refused, setRefused] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(0)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const handOne = async ({ name, send }: ToHand): Promise<boolean> => {
    const answer = await send()
    const says = sayRefused(name, answer)
    setRefused(before => [...new Set([...before, ...says])])
    if (answer.kind !== 'ready') return false
    const fresh = answer.value.added.map((one, index, all) => ({ ...one, name: all.length > 1 ? `${name}, ${index + 1}` : name }))
    setHanded(before => [...fresh, ...before.filter(({ key }) => !fresh.some(one => one.key === key))])
    added(answer.value)
    return fresh.length > 0
  }
  /** Gives whether all of it was taken. */
  const hand = async (all: readonly ToHand[]): Promise<boolean> => {
    if (busy === 0) setRefused([])
    setBusy(before => before + 1)
    const turn = line.current.then(async () => {
      let taken = true
      for (const one of all) taken = (await handOne(one)) && taken
      return taken
    })
    line.current = turn
    const taken = await turn
    setBusy(before => before - 1)
    return taken
  }
  return { handed, refused, busy: busy > 0, hand }
}

/** What was not taken and why, in sentences that name it. */
export function sayRefused(name: string, answer: Answer<AddedReports>): readonly string[] {
  if (answer.kind === 'gone') return [`“${name}” was not added: the server does not answer. Is “vedette serve” still running?`]
  if (answer.kind === 'refused') return [answer.says.toLowerCase().startsWith(name.toLowerCase()) ? answer.says : `${name}: ${answer.says}`]
  return (answer.value.refused ?? []).map(({ where, says }) => `${where}: ${says}`)
}
