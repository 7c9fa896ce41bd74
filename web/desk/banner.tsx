/** Says that the server is not there, and offers to ask again. */
export const Banner = ({ retry }: { readonly retry: () => void }) => (
  <div className="banner" role="alert">
    <p>The server does not answer. What is shown may be old. Is “vedette serve” still running?</p>
    <button type="button" onClick={retry}>
      Try again
    </button>
  </div>
)

/** Words for an empty store. */
export const EmptyStore = ({ add }: { readonly add: () => void }) => (
  <section className="empty-store" aria-label="No reports yet">
    <h2>No reports yet</h2>
    <p>
      Add a report: paste its text or drop its file. It is read on this computer, and its claims appear on the map, the timeline and the
      list.
    </p>
    <button type="button" className="strong" onClick={add}>
      Add a report
    </button>
    <p className="quiet">
      Or, in a terminal: <code>vedette add report.txt</code>
    </p>
  </section>
)

/** Offers to show a newcomer around. */
export const FirstVisit = ({ tour, leave }: { readonly tour: () => void; readonly leave: () => void }) => (
  <section className="first-visit" aria-label="First visit">
    <p>
      <strong>New here?</strong> <span className="wide-only">Two minutes show what is where.</span>
    </p>
    <button type="button" className="boxed" onClick={tour}>
      Show me around
    </button>
    <button type="button" className="plain" onClick={leave}>
      Not now
    </button>
  </section>
)
