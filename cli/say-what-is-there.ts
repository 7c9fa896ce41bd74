import { nameInput, type Read } from '@vedette/intake'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { plain } from './plain.ts'

/** Says what an input holds, a line a report, and what it would refuse: a look before anything is kept. */
export async function sayWhatIsThere(reads: AsyncIterable<Read>): Promise<ExitCode> {
  let [reports, undated] = [0, 0]
  let exitCode = exitCodes.done as ExitCode
  for await (const read of reads) {
    if (read.kind === 'report') {
      const { id, published, title, format, raw } = read.report
      reports++
      if (published === undefined) undated++
      process.stdout.write(
        `${plain(id)}  ${published ?? 'no date given'}  ${format}, ${raw.length} characters${title === undefined ? '' : `  ${plain(title)}`}\n`
      )
    } else {
      process.stderr.write(`vedette: ${plain(nameInput(read.where))}: ${plain(read.says)}\n`)
      exitCode = read.kind === 'refused' && exitCode !== exitCodes.world ? exitCodes.refused : exitCodes.world
    }
  }
  const dates = undated === 0 ? '' : `; ${undated} without a date outside the text`
  process.stdout.write(`${reports} ${reports === 1 ? 'report' : 'reports'}${dates}; nothing was kept\n`)
  return exitCode
}
