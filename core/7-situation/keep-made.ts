/** Makes something of each object once, for as long as the object is there. What it is made with besides is the same for each. */
export function keepMade<From extends object, Made, With extends readonly unknown[]>(
  make: (from: From, ...by: With) => Made
): (from: From, ...by: With) => Made {
  const kept = new WeakMap<From, Made>()
  return (from, ...by) => {
    const known = kept.get(from)
    if (known !== undefined) return known
    const made = make(from, ...by)
    kept.set(from, made)
    return made
  }
}
