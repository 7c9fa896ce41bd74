import { loadEncoder } from '@vedette/models'
import { loadKnowledge } from './load-knowledge.ts'

/** All that is known, with the trained encoder, for tests: loaded once for all of them in a process. */
export const knowledge = await loadKnowledge(await loadEncoder())
