import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { moveBy } from '../../claims/move-by.ts'
import type { Entry } from '../../picture/entry.ts'
import type { LineClaim, PictureReport } from '../../picture/picture.ts'
import { sayWait } from '../say-wait.ts'
import { useAccount } from '../use-account.ts'
import { AddMissed } from './add-missed.tsx'
import { AgreementLine } from './agreement-line.tsx'
import { BulkAccept } from './bulk-accept.tsx'
import { DecideBar } from './decide-bar.tsx'
import { DecidedList, lastDecided } from './decided-list.tsx'
import { isSame, PendingList, sayAlike } from './pending-list.tsx'
import { QueueLine } from './queue-line.tsx'
import { ReviewHead } from './review-head.tsx'
import type { Queued, TypeRows } from './review-rows.ts'
import { RuleLine } from './rule-line.tsx'
import { type Deciding, useDecide } from './use-decide.ts'
import { useFocusKept } from './use-focus-kept.ts'
import { type AskedReview, useReview } from './use-review.ts'
import { useReviewer } from './use-reviewer.ts'
import { withChosen } from './with-chosen.ts'

type Props = {
  readonly asked: AskedReview
  /** Says that what the server has changed. */
  readonly round: number
  /** All claims of the picture, for what their reports name. */
  readonly entries: readonly Entry[]
  /** Id of the chosen claim. */
  readonly chosen: string | undefined
  readonly choose: (queued: Queued) => void
  readonly chooseId: (claim: string, reportKey?: string) => void
  /** The report whose words are shown, and its key. */
  readonly shown: { readonly report: PictureReport | undefined; readonly key: string | undefined }
  /** What is to be done at once, as it was asked for beside the words; `begun` says that it was taken up. */
  readonly begin: 'correct' | 'add' | undefined
  readonly begun: () => void
}

/** Claims that nobody has looked at, the most doubtful on which the most hangs first, and what may be decided on each by one key. */
export function ReviewPanel({ asked, round, entries, chosen, choose, chooseId, shown, begin, begun }: Props) {
  const [own, setBy] = useReviewer()
  const { account, may } = useAccount()
  const by = account ?? own
  const [second, setSecond] = useState(false)
  const [again, setAgain] = useState(0)
  const { queue, decided, types, agreement, rule, pending } = useReview(
    { ...asked, second: second ? by.trim() || '?' : undefined },
    round + again
  )
  const { decide, fault, done } = useDecide(by)
  const [doing, setDoing] = useState<'correct' | 'add'>()
  const list = useRef<HTMLUListElement>(null)
  const waits = pending.value?.rows ?? none
  const rows = useMemo(
    () =>
      withChosen(queue.value?.rows ?? [], entries, chosen, shown.key).filter(({ row: { claim } }) => {
        // What waits for another than this person is nothing for this person.
        const isOwn = waits.some(review => review.claim === claim.id && isSame(review.by, by)) && claim.id !== chosen
        return !done.has(claim.id) && !isOwn
      }),
    [queue.value, entries, chosen, shown.key, done, waits, by]
  )
  useEffect(() => {
    if (!begin) return
    setDoing(begin)
    begun()
  }, [begin, begun])
  const says = useSays(types.value)
  const at = rows.findIndex(({ row }) => row.claim.id === chosen)
  const decidedOn = useFocusKept(list, rows, at)
  const go = (to: number) => {
    const next = rows[to]
    if (!next) return
    setDoing(undefined)
    choose(next)
    list.current?.querySelectorAll<HTMLElement>('.queue-row')[to]?.focus()
  }
  const decideOn = (index: number, deciding: Deciding) => {
    const row = rows[index]?.row
    if (!row) return
    void decide(row.claim.id, deciding, () => {
      setDoing(undefined)
      decidedOn.current = row.claim.id
      // The next takes the place of the one that is gone.
      const next = rows[index + 1] ?? rows[index - 1]
      if (next) choose(next)
    })
  }
  /** Says the same as another who decided on the claim. */
  const agree = (index: number) => {
    const open = waits.find(review => review.claim === rows[index]?.row.claim.id && !isSame(review.by, by))
    if (open) decideOn(index, sayAlike(open))
  }
  const undoLast = () => {
    const last = decided.value && lastDecided(decided.value)
    if (last) void decide(last.claim, { decision: 'undo', other: last.id })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = event.key.startsWith('Arrow') ? moveBy(event.key, at, rows.length) : undefined
    if (to !== undefined) go(to)
    else if (at >= 0 && event.key === 'a') decideOn(at, { decision: 'accept' })
    else if (at >= 0 && event.key === 'r') decideOn(at, { decision: 'reject' })
    else if (at >= 0 && event.key === 'c') setDoing('correct')
    else if (at >= 0 && event.key === 'y') agree(at)
    else if (event.key === 'm') setDoing('add')
    else if (event.key === 'z') undoLast()
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons take the same commands
    <div className="review" onKeyDown={onKeyDown} aria-busy={queue.loading}>
      <ReviewHead {...{ by, setBy, account, second, setSecond }} two={rule.value?.persons === 2} add={() => setDoing('add')} />
      {fault && (
        <p className="review-fault" role="alert">
          {fault}
        </p>
      )}
      <div className="review-scroll">
        {doing === 'add' && (
          <AddMissed
            by={by}
            report={shown.report}
            reportKey={shown.key}
            types={types.value?.rows ?? []}
            done={claim => {
              setDoing(undefined)
              chooseId(claim)
            }}
            close={() => setDoing(undefined)}
          />
        )}
        {!queue.value && <p className="nothing">{sayWait(queue, 'what is to be looked at')}</p>}
        {queue.value && !second && <BulkAccept by={by} surer={queue.value.surer} asked={asked} />}
        {queue.value && rows.length === 0 && (
          <p className="nothing">
            {second ? 'Others have decided on nothing that you have not.' : 'Nothing is left to be looked at here.'}
          </p>
        )}
        <ul ref={list} aria-label={second ? 'Decided by others' : 'To be looked at'} className="queue">
          {rows.map(({ row, urgency }, index) => (
            <li key={row.claim.id} data-chosen={index === at || undefined}>
              <button type="button" className="queue-row" aria-pressed={index === at} onClick={() => go(index)}>
                <QueueLine
                  claim={row.claim}
                  says={says(row.claim.type)}
                  outlet={row.report.outlet}
                  urgency={urgency}
                  waits={waits.filter(review => review.claim === row.claim.id)}
                />
              </button>
              {index === at && (
                <DecideBar
                  claim={row.claim}
                  types={types.value?.rows ?? []}
                  named={namedIn(entries, row.claim)}
                  correcting={doing === 'correct'}
                  setCorrecting={correcting => setDoing(correcting ? 'correct' : undefined)}
                  decide={deciding => decideOn(index, deciding)}
                />
              )}
            </li>
          ))}
        </ul>
        {rule.value && <RuleLine rule={rule.value} by={by} mayChange={may('admin')} changed={() => setAgain(before => before + 1)} />}
        <PendingList
          pending={waits}
          open={({ claim, key }) => chooseId(claim, key)}
          decide={(claim, deciding) => void decide(claim, deciding)}
          {...{ by, says }}
        />
        {decided.value && (
          <DecidedList
            decided={{ ...decided.value, rows: decided.value.rows.filter(({ id }) => !waits.some(review => review.id === id)) }}
            says={says}
            undo={review => void decide(review.claim, { decision: 'undo', other: review.id })}
          />
        )}
        {agreement.value && <AgreementLine agreement={agreement.value} says={says} choose={chooseId} />}
      </div>
    </div>
  )
}

const none: readonly never[] = []

/** Types in plain words. */
function useSays(types: TypeRows | undefined): (type: string) => string {
  const words = useMemo(() => new Map(types?.rows.map(({ type, says }) => [type, says])), [types])
  return type => words.get(type) ?? type
}

/** What the claim's report names. */
function namedIn(entries: readonly Entry[], { id }: LineClaim) {
  const { actors = [], places = [] } = entries.find(({ claim }) => claim.id === id)?.report.mentions ?? {}
  return { actors, places }
}
