// Runs one of the TypeScript build programs beside it: node places/build/run.mjs build-gazetteer
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const program = fileURLToPath(new URL(`./${process.argv[2]}.ts`, import.meta.url))
const resolve = { conditions: ['source', 'node'], noExternal: [/^@vedette\//, /^#/] }
const { module } = await runnerImport(program, { configFile: false, logLevel: 'error', environments: { inline: { resolve } } })
await module.default()
