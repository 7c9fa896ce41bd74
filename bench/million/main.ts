import { loadPlaces } from '@vedette/lexicon'
import { withFolder } from '../with-folder.ts'
import { fillMillion } from './fill-million.ts'

// npm run bench:million [-- --keep FOLDER] [--claims NUMBER]
const argument = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1 || process.argv.length]
const claims = Number(argument('--claims') ?? 1_000_000)
const kept = argument('--keep')

await withFolder(
  'million',
  async ({ home }) => {
    await fillMillion({ home }, claims, loadPlaces(), line => console.log(line))
  },
  process,
  kept
)
