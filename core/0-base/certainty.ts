/** Whether the text says it, or we concluded it from what the text says. */
export type Certainty = 'stated' | 'inferred'
