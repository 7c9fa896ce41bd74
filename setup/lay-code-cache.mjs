// Runs the bundled command line on the examples, and lays beside it what V8 made of it meanwhile.
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import v8 from 'node:v8'
import { layCaches, loadBuilt } from '../cli/bin/load-built.mjs'
import { root } from './ensure.mjs'

// What V8 keeps holds for the flags that it was made under, and a start has none yet when it asks for it.
v8.setFlagsFromString = () => undefined
syncBuiltinESMExports()
const { runProgram } = loadBuilt('program.cjs')
const examples = join(root, 'examples', 'saraqeb-2020-02-09.txt')
process.exitCode = await runProgram(['code', examples, '--workers', '1', '--output', join(root, 'out', 'example.jsonl')])
layCaches()
