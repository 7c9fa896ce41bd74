// npm start: keeps and codes the examples, sums up what they say, and serves the desk until stopped. With --once it stops after the summary.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensure, root, stop } from './ensure.mjs'

const { once, port, home } = readOptions()
ensure()
const examples = readdirSync(join(root, 'examples'))
  .filter(name => /\.(txt|html|jsonl?|csv)$/.test(name))
  .sort()
  .map(name => join('examples', name))
if (examples.length === 0) stop('examples holds no report: put a .txt, .html, .json, .jsonl or .csv file there.')
process.chdir(root)
console.error(`Reading ${examples.join(', ')} …`)
const kept = home ? ['--home', home] : []
const words = once ? ['add', ...examples, '--summary', ...kept] : ['serve', '--add', ...examples, '--port', port, ...kept]
// In this very process: who stops it stops all of it.
process.argv = [process.execPath, join(root, 'cli', 'bin', 'vedette.mjs'), ...words]
await import('../cli/bin/vedette.mjs')

function readOptions() {
  try {
    const options = { once: { type: 'boolean', default: false }, port: { type: 'string', default: '4160' }, home: { type: 'string' } }
    return parseArgs({ options }).values
  } catch (error) {
    return stop(`${error.message}: write npm start -- [--once] [--port NUMBER] [--home FOLDER]`, 2)
  }
}
