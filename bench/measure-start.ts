import { spawnSync } from 'node:child_process'
import { invariant } from '@vedette/core'
import { type Measure, measure } from './measure.ts'

/** Says the peak of the memory of a program when it ends, in kilobytes, on the last line of its errors. */
const tell = "data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))"

/** From nothing to the claims of one small report by the command line: time and peak memory of the whole process. */
export async function measureStart(vedette: string, report: string, rounds: number): Promise<readonly Measure[]> {
  let peak = 0
  const time = await measure(
    'vedette code, one report, cold',
    's',
    rounds,
    () =>
      spawnSync(process.execPath, ['--import', tell, vedette, 'code', report], {
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' }
      }),
    (_, seconds) => seconds,
    ({ status, stdout, stderr }) => {
      invariant(status === 0, `vedette code ended with ${status}: ${stderr}`)
      invariant(JSON.parse(stdout).claims.length > 0, 'the report has no claim')
      peak = Math.max(peak, Number(stderr.split('\n').at(-1)) / 1000)
    }
  )
  return [time, { name: 'peak memory of that', unit: 'MB', median: Math.round(peak), spread: [0, 0] }]
}
