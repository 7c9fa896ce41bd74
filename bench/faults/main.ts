import { seeded } from '../random.ts'
import { endureEmbedded } from './endure-embedded.ts'
import { type Endured, endureStream, type StreamVictim } from './endure-stream.ts'

// npm run faults [-- --short | --rounds NUMBER | --only embedded|stream]: kills what takes, carries, codes and keeps reports at random moments
// under load; then every acknowledged report must be there, coded once, and the store be clean.
const argument = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1 || process.argv.length]
const short = process.argv.includes('--short')
const rounds = short ? 2 : Number(argument('--rounds')) || 20
const only = argument('--only')
const random = seeded(20_200_209)
const all: Endured[] = []

const tell = (name: string, endured: Endured): void => {
  const { rounds, acknowledged, lost, doubled, faults } = endured
  for (const says of faults) console.log(`${name}: ${says}`)
  console.log(`${name.padEnd(8)} ${rounds} rounds, ${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled, ${faults.length} faults`)
  all.push(endured)
}

if (only !== 'stream')
  for (const victim of ['program', 'server', 'both'] as const) tell(victim, await endureEmbedded(victim, rounds, random))
if (only !== 'embedded') {
  const { POSTGRES: postgres, NATS_SERVER: nats } = process.env
  if (!postgres || !nats) {
    console.log(
      'No nats-server, or no PostgreSQL server: workers behind a stream were not killed. Install both (Debian: nats-server, postgresql).'
    )
  } else {
    // The long form keeps the stream on three servers, and kills those too.
    const long: readonly StreamVictim[] = ['worker', 'sender', 'database', 'stream']
    const form = short
      ? ({ nodes: 1, victims: ['worker'], rounds: 3 } as const)
      : ({ nodes: 3, victims: long, rounds: Math.ceil(rounds * 2.5) } as const)
    tell('stream', await endureStream({ postgres, nats, ...form }, random))
  }
}
const bad = all.reduce((sum, { lost, doubled, faults }) => sum + lost + doubled + faults.length, 0)
console.log(bad === 0 ? 'nothing was lost, nothing doubled' : `${bad} faults`)
process.exit(bad === 0 ? 0 : 1)
