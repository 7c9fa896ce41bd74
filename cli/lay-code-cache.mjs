// Runs the bundled command line on an example, and lays beside the bundle what V8 made of it meanwhile.
import { mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import v8 from 'node:v8'
import { layCaches, loadBuilt } from './bin/load-built.mjs'

// What V8 keeps holds for the flags that it was made under, and a start has set none yet when it asks for it.
v8.setFlagsFromString = () => undefined
syncBuiltinESMExports()
const folder = mkdtempSync(join(tmpdir(), 'vedette-build-'))
const example = fileURLToPath(new URL('../examples/saraqeb-2020-02-09.txt', import.meta.url))
process.exitCode = await loadBuilt('program.cjs').runProgram(['code', example, '--output', join(folder, 'claims.jsonl')])
rmSync(folder, { recursive: true })
layCaches()
