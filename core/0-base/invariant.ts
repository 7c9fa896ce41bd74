/** Throws when our own code or data is wrong: never for what a text says. The message ends with the offending value. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message)
}
