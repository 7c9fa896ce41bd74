import { useCallback, useEffect, useState } from 'react'
import { type AddedReports, ask, type StoredReport } from './ask.ts'
import { type Change, forgetOpen, isOver, type Readings, takeAdded, takeChange, takeRow } from './readings.ts'

const lookEveryMs = 3000

/** How far each report is, from the server's events; what was added here is also asked for now and then, should an event be missed. */
export function useReadings() {
  const [readings, setReadings] = useState<Readings>({})
  const [own, setOwn] = useState<readonly string[]>([])
  const hear = useCallback((change: Change) => setReadings(before => takeChange(before, change)), [])
  const add = useCallback((answer: AddedReports) => {
    setReadings(before => takeAdded(before, answer))
    setOwn(before => [...new Set([...before, ...answer.added.map(({ key }) => key)])])
  }, [])
  const open = own.filter(key => !isOver(readings[key] ?? { key, state: 'waiting', claims: 0, says: undefined })).join(' ')
  useEffect(() => {
    if (!open) return
    const look = () => {
      for (const key of open.split(' ').slice(0, 20))
        ask<StoredReport>(`/reports/${encodeURIComponent(key)}`).then(answer => {
          if (answer.kind === 'ready') setReadings(before => takeRow(before, answer.value))
        })
    }
    look()
    const timer = setInterval(look, lookEveryMs)
    return () => clearInterval(timer)
  }, [open])
  // What was missed while nothing was heard: others' reports may have been read since, and those added here are asked for.
  const forget = useCallback(() => setReadings(forgetOpen), [])
  return { readings, hear, add, forget }
}
