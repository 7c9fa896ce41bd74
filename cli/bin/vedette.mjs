#!/usr/bin/env node
import { existsSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const main = new URL('../dist/main.js', import.meta.url)

if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node.js ${process.versions.node} is too old: Vedette needs 20.19 or newer. Get one from https://nodejs.org`)
} else if (!existsSync(main)) {
  stop('Vedette is not built yet: run "npm run build" in its folder (or "npm start", which builds first)')
} else {
  await import(main.href)
}

function stop(says) {
  process.stderr.write(`vedette: ${says}\n`)
  process.exitCode = 3
}
