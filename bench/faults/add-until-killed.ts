import { openStore } from '@vedette/store'
import { codeInvented, inventOne } from './invented-run.ts'

// A process of `npm run faults`: adds invented reports and codes them until it is killed. Writes the key of each report that was acknowledged.
const [home = '', run = '1'] = process.argv.slice(2)
const store = await openStore({ home })

process.stdout.write('ready\n')
const codeAll = async (): Promise<void> => {
  for (;;) {
    try {
      const outcome = await store.codeNext('faults', async report => ({ kind: 'coded', coding: codeInvented(report) }))
      if (outcome === 'nothing') await new Promise(resolve => setTimeout(resolve, 5))
    } catch {
      // The server was killed: the report waits as before.
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
}
void codeAll()
void codeAll()
for (let number = 0; ; number++) {
  try {
    for (const { key } of await store.add([inventOne(run, number).report])) process.stdout.write(`${key}\n`)
  } catch {
    // Not acknowledged, so not owed.
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
