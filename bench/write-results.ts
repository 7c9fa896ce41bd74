import { cpus, platform, totalmem } from 'node:os'
import type { Measure } from './measure.ts'

/** The machine that measured, and what it found, as data; a spread on one line. */
export const writeData = (measures: readonly Measure[]): string =>
  `${JSON.stringify({ machine: machine(), measures }, undefined, 2).replace(/\[\s+(\S+),\s+(\S+)\s+\]/g, '[$1, $2]')}\n`

/** The same as a page. */
export const writePage = (measures: readonly Measure[]): string =>
  [
    '# Results',
    '',
    'Written by `npm run bench -- --write`; medians, with the least and the most of the rounds. What stands behind a colon is another',
    'package, on the same texts in the same run.',
    '',
    `Machine: ${machine()}.`,
    '',
    '| measure | median | unit | spread |',
    '|---|---:|---|---|',
    ...measures.map(
      ({ name, unit, median, spread: [least, most] }) => `| ${name} | ${median} | ${unit} | ${most === 0 ? '' : `${least} to ${most}`} |`
    ),
    ''
  ].join('\n')

const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB, ${platform()}, Node ${process.versions.node}`
