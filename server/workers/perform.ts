import { type Outcome, type Task, toCoding } from './coding.ts'
import { type Coder, isNoStart } from './load-coder.ts'

/** Does a task. No text of a report makes the coder throw; if our own code does, that is said of this report and the others go on. Throws where reading cannot start. */
export async function perform(coder: Coder, task: Task): Promise<Outcome> {
  try {
    const coded = await coder(task.report)
    if (coded.text.text.trim() === '') return { kind: 'failed', says: noText }
    return { kind: 'coded', coding: toCoding(coded, task) }
  } catch (error) {
    if (isNoStart(error)) throw error
    return { kind: 'failed', says: `could not be coded, by a fault of ours: ${error instanceof Error ? error.message : String(error)}` }
  }
}

const noText = 'there is no text in it, only markup or furniture of a page; give a page with the text of a report'
