import { openStore } from '@vedette/store'
import { codeInvented, inventOne } from '../faults/invented-run.ts'

// A process of `npm run power`: adds invented reports, codes them and accepts a claim of each until it is stopped. Writes what was acknowledged:
// the key of each report, of each that was coded, and the id of each review.
const [home = '', run = '1'] = process.argv.slice(2)
const store = await openStore({ home })

process.stdout.write('ready\n')
for (let number = 0; ; number++) {
  const { report, coding } = inventOne(run, number)
  for (const { key } of await store.add([report])) process.stdout.write(`report ${key}\n`)
  if ((await store.codeNext('power', async given => ({ kind: 'coded', coding: codeInvented(given) }))) !== 'coded') continue
  const review = await store.review({ claim: coding.claims[0]!.id, decision: 'accept', by: 'power' })
  if (review !== undefined) process.stdout.write(`review ${review.id}\n`)
}
