import type { LineFigure } from '../../picture/picture.ts'

type Props = { readonly figures: readonly LineFigure[]; readonly set: (figures: readonly LineFigure[]) => void }

const counted: readonly NonNullable<LineFigure['what']>[] = [
  'killed',
  'injured',
  'displaced',
  'hosted',
  'detained',
  'missing',
  'abducted',
  'troops',
  'vehicles',
  'posts',
  'aircraft',
  'munitions',
  'people',
  'places'
]

/** Numbers that were picked in the report, each with what it counts. */
export const PickedFigures = ({ figures, set }: Props) =>
  figures.map((figure, index) => {
    const change = (part: Partial<LineFigure>) => set(figures.map((each, at) => (at === index ? { ...each, ...part } : each)))
    return (
      <div key={`${figure.span[0]} ${figure.words}`} className="picked-figure">
        <span className="quiet" dir="auto">
          {figure.words}
        </span>
        <input
          type="number"
          min={0}
          aria-label={`How many: ${figure.words}`}
          value={figure.count ?? ''}
          onChange={event => {
            const count = event.target.value === '' ? null : Number(event.target.value)
            change({ count, low: count, high: count, bound: 'exact' })
          }}
        />
        <select
          aria-label={`What is counted: ${figure.words}`}
          value={figure.what ?? ''}
          onChange={event => change({ what: (event.target.value || null) as LineFigure['what'] })}
        >
          <option value="">of what?</option>
          {counted.map(what => (
            <option key={what} value={what}>
              {what}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="plain"
          aria-label={`Leave out ${figure.words}`}
          onClick={() => set(figures.filter(each => each !== figure))}
        >
          ×
        </button>
      </div>
    )
  })
