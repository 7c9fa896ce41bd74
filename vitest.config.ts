import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const programs = ['bench', 'cli', 'intake', 'queue', 'server', 'setup', 'store', 'web']
const under = (folders: readonly string[]): string[] => folders.map(folder => `${folder}/**/*.test.ts`)

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    testTimeout: 60_000,
    setupFiles: ['tidy/fixed-seed.ts'],
    maxWorkers: availableParallelism(),
    exclude: ['**/node_modules/**', '**/dist/**'],
    projects: [
      // The core and the lexicon keep no state, so that tests of them share one load of both, and of the encoder, in each process. They go
      // first, by themselves: between others their processes would end.
      {
        extends: true,
        test: {
          name: 'reading',
          include: ['**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', ...under(programs)],
          isolate: false
        }
      },
      { extends: true, test: { name: 'programs', include: under(programs), sequence: { groupOrder: 1 } } }
    ]
  }
})
