import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 compile a function to the last only when it has run for a while, in all threads of this process. Reading goes through thousands of short
 * functions: compiled as soon as V8 would by itself, and anew whenever another kind of value comes by, they take more time in their first thousands
 * of sentences than the reading does. What is asked for often is compiled all the same. Answers are not touched.
 */
export function compileLater(v8: string = process.versions.v8): void {
  for (const flag of flags[v8.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag)
}

/** By the version of V8: it complains on standard error of a flag that it does not know, so that one that is not listed is left as it is. */
const flags: Readonly<Record<string, readonly string[]>> = {
  // Node 20. In bytes of bytecode that a function has run, by itself 130,000 or less; and that are compiled into it of functions that it calls, by itself 920:
  // what many call is else compiled again into each of them.
  11: ['--interrupt-budget=1000000', '--max-inlined-bytecode-size-cumulative=150'],
  // Node 22 and 24. In calls, of a function of any length; by itself 3,000.
  12: ['--invocation-count-for-turbofan=20000'],
  13: ['--invocation-count-for-turbofan=20000']
}
