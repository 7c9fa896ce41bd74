#!/usr/bin/env node
import { existsSync, statSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const place = path => new URL(path, import.meta.url)
const main = place('../dist/main.js')
const bundle = place('../built/program.cjs')

if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node.js ${process.versions.node} is too old: Vedette needs 20.19 or newer. Get one from https://nodejs.org`)
} else if (!existsSync(main)) {
  stop('Vedette is not built yet: run "npm run build" in its folder (or "npm start", which builds first)')
} else {
  if (isFresh()) process.exitCode = await (await import('./load-built.mjs')).loadBuilt('program.cjs').runProgram(process.argv.slice(2))
  else await import(main.href)
}

/** Whether the bundle is as new as what it was made of. In a checkout something may have been compiled since; a package is published whole. */
function isFresh() {
  const made = timeOf(bundle)
  if (made === 0) return false
  if (timeOf(place('../dist/.tsbuildinfo')) === 0) return true
  return ['cli', 'core', 'intake', 'lexicon', 'server', 'store'].every(name => timeOf(place(`../../${name}/dist/.tsbuildinfo`)) <= made)
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function stop(says) {
  process.stderr.write(`vedette: ${says}\n`)
  process.exitCode = 3
}
