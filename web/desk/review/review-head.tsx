type Props = {
  readonly by: string
  readonly setBy: (name: string) => void
  readonly account: string | null | undefined
  readonly second: boolean
  readonly setSecond: (second: boolean) => void
  readonly add: () => void
  /** Whether two people must agree. */
  readonly two: boolean
}

/** Who decides, what is listed, and the keys. */
export const ReviewHead = ({ by, setBy, account, second, setSecond, add, two }: Props) => (
  <div className="review-head">
    <p className="review-by">
      <label>
        <span>Decided by</span>
        <input
          type="text"
          value={account ?? by}
          readOnly={Boolean(account)}
          autoComplete="name"
          placeholder="your name"
          onChange={event => setBy(event.target.value)}
        />
      </label>
      <span className="review-ways">
        <button type="button" className="boxed" aria-pressed={second} onClick={() => setSecond(!second)}>
          Second look
        </button>
        <button type="button" className="boxed" aria-keyshortcuts="m" onClick={add}>
          Add a missed claim
        </button>
      </span>
    </p>
    <p className="quiet review-keys">
      <kbd>↓</kbd> next <kbd>a</kbd> accept <kbd>r</kbd> reject <kbd>c</kbd> correct{' '}
      {two && (
        <>
          <kbd>y</kbd> so say I{' '}
        </>
      )}
      <kbd>m</kbd> add <kbd>z</kbd> undo
    </p>
  </div>
)
