import type { JoinedFigure } from '../../picture/picture.ts'

type JoinedPart = Pick<JoinedFigure, 'who' | 'values'>

/** What is counted, number by number, with who gives it and which is held to be the best. */
export const Numbers = ({ figures }: { readonly figures: readonly JoinedFigure[] }) => (
  <section aria-label="Numbers">
    <h3>Numbers</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">what</th>
          <th scope="col">number</th>
          <th scope="col">who gives it</th>
        </tr>
      </thead>
      <tbody>
        {figures.flatMap(figure =>
          [figure, ...figure.parts].flatMap((part: JoinedPart) =>
            part.values.map(value => (
              <tr key={`${figure.what} ${part.who} ${value.claim} ${value.words}`}>
                <td>{[part.who, figure.what].filter(Boolean).join(' ')}</td>
                <td>
                  {value.count === null
                    ? value.words
                    : `${value.bound && value.bound !== 'exact' ? `${value.bound} ` : ''}${value.count.toLocaleString('en-US')}`}
                </td>
                <td dir="auto">{value.origin}</td>
              </tr>
            ))
          )
        )}
      </tbody>
    </table>
    <p className="quiet">
      {figures
        .map(({ what, best, rule }) => best !== null && `${what ?? 'number'}: ${best.toLocaleString('en-US')}, ${rule}`)
        .filter(Boolean)
        .join('; ')}
    </p>
  </section>
)
