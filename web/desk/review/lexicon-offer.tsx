import { useState } from 'react'
import type { LineClaim } from '../../picture/picture.ts'
import { useRemote } from '../use-remote.ts'
import type { Lesson } from './find-lessons.ts'

type Props = {
  readonly lessons: readonly Lesson[]
  /** Id of the claim that is corrected. */
  readonly own: string
  readonly says: (type: string) => string
}

type Entry = { readonly file: string; readonly before: string | null; readonly line: string }
type Rows = {
  readonly rows: readonly { readonly claim: LineClaim; readonly report: { readonly outlet: string | null; readonly id: string } }[]
}

/** What a correction would teach the reader, to be copied into the lexicon, and which other claims hold the same words. */
export const LexiconOffer = ({ lessons, own, says }: Props) =>
  lessons.map(lesson =>
    lesson.of === 'type' ? (
      <TypeLesson key="type" lesson={lesson} own={own} says={says} />
    ) : (
      <NameLesson key={`${lesson.of} ${lesson.words}`} lesson={lesson} own={own} says={says} />
    )
  )

function NameLesson({ lesson, own, says }: Omit<Props, 'lessons'> & { readonly lesson: Exclude<Lesson, { of: 'type' }> }) {
  const { of, words, is } = lesson
  const asked = {
    of,
    words,
    name: is.name,
    id: is.id,
    ...(lesson.of === 'actor'
      ? { kind: lesson.is.kind, side: lesson.is.side, country: lesson.country }
      : { country: lesson.is.country, within: lesson.is.within, lat: lesson.is.lat, lon: lesson.is.lon })
  }
  const entry = useRemote<Entry>(`/lexicon/entry?${query(asked)}`, 0)
  // Words are asked for as a whole; what they were read as is looked at here.
  const found = useRemote<Rows>(`/claims?${query({ search: `"${words}"`, limit: '200' })}`, 0)
  const others = (found.value?.rows ?? []).filter(
    ({ claim }) =>
      claim.id !== own &&
      (of === 'actor' ? [...claim.by, ...claim.to, ...claim.source] : claim.at).some(
        each => each.words.toLowerCase() === words.toLowerCase() && (each.id !== is.id || each.name !== is.name)
      )
  )
  if (!entry.value) return null
  const { file, before, line } = entry.value
  return (
    <LessonBox
      title={
        before === line
          ? `The lexicon has “${words}” for ${is.name} already: here it was read otherwise by what stands around it.`
          : `“${words}” would be read as ${is.name} by this row of ${file}${before === null ? '' : ', in the place of the one that is there'}:`
      }
      code={before === line ? undefined : line}
      others={others}
      changes={`“${words}” would be ${is.name} there too`}
      says={says}
    />
  )
}

function TypeLesson({ lesson, own, says }: Omit<Props, 'lessons'> & { readonly lesson: Extract<Lesson, { of: 'type' }> }) {
  const rows = useRemote<Rows>(`/claims?${query({ type: lesson.from, limit: '500' })}`, 0)
  const others = (rows.value?.rows ?? []).filter(({ claim }) => claim.rule === lesson.rule && claim.id !== own)
  const [rule = ''] = lesson.rule.split(': ')
  return (
    <LessonBox
      title={`It was read by the rule “${rule}”. In lexicon/event-types/ this is an example of “${says(lesson.to)}”, and one of what that rule must not take; a pattern that tells them apart is written by hand:`}
      code={[`says: [${quoted(lesson.example)}]`, `not: [${quoted(lesson.quote)}]`].join('\n')}
      others={others}
      changes="the same rule read these: look whether they stand"
      says={says}
    />
  )
}

type LessonProps = {
  readonly title: string
  readonly code: string | undefined
  readonly others: Rows['rows']
  readonly changes: string
  readonly says: Props['says']
}

function LessonBox({ title, code, others, changes, says }: LessonProps) {
  const [copied, setCopied] = useState<string>()
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(undefined)
    )
  return (
    <div className="lesson">
      <p dir="auto">{title}</p>
      {code !== undefined && (
        <div className="lesson-row">
          {/* Tabs part the cells. */}
          <code dir="ltr">{code.replaceAll('\t', ' ⇥ ')}</code>
          <button type="button" className="lesson-copy" onClick={() => void copy(code)}>
            {copied === code ? 'Copied' : 'Copy'}
          </button>
        </div>
      )}
      {others.length === 0 ? (
        <p className="quiet">No other claim of the store would change.</p>
      ) : (
        <details>
          <summary>
            {others.length === 1 ? '1 other claim' : `${others.length} other claims`}: {changes}
          </summary>
          <ul>
            {others.slice(0, most).map(({ claim, report }) => (
              <li key={claim.id} dir="auto">
                <strong>{says(claim.type)}</strong> <q>{claim.quote}</q> <span className="quiet">{report.outlet ?? report.id}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const most = 30

const quoted = (words: string): string => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const query = (values: Readonly<Record<string, string | number | null>>): string =>
  new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, String(value)]]))
  ).toString()
