import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 compile a function to the last only when it has run for a while, in all threads of this process. Reading goes through thousands of short
 * functions: compiled as soon as V8 would by itself, and anew whenever another kind of value comes by, they take more time in their first thousands
 * of sentences than the reading does. What is asked for often is compiled all the same. Answers are not touched.
 */
export const compileLater = (): void => setFlagsFromString(`--interrupt-budget=${bytesRunBefore}`)

/** In bytes of bytecode that a function has run; V8 has 130,000 or less. */
const bytesRunBefore = 1_000_000
