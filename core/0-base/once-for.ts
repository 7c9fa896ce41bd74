/** What is made of some knowledge, made but once for each: pure, as what it makes is. */
export function onceFor<Known extends object, Made>(make: (known: Known) => Made): (known: Known) => Made {
  const made = new WeakMap<Known, { readonly made: Made }>()
  return known => {
    const before = made.get(known)
    if (before) return before.made
    const now = { made: make(known) }
    made.set(known, now)
    return now.made
  }
}
