import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const folder = new URL('../built/', import.meta.url)
const require = createRequire(import.meta.url)
const loaded = new Map()

/**
 * Runs a file of the bundle, once, and gives what it exports. What V8 made of it when it was built lies beside it, so that it is not read and compiled
 * anew; V8 itself looks whether that is of this very V8 and this length of the file, and compiles the file where it is not.
 */
export function loadBuilt(name) {
  const before = loaded.get(name)
  if (before !== undefined) return before.module.exports
  const filename = fileURLToPath(new URL(name, folder))
  const script = new Script(`(function (exports, require, module, $locate, $load) {${readFileSync(filename, 'utf8')}\n})`, {
    filename,
    cachedData: existsSync(`${filename}.cache`) ? readFileSync(`${filename}.cache`) : undefined
  })
  const module = { exports: {} }
  loaded.set(name, { module, script, filename })
  const find = id => (id.startsWith('./') ? loadBuilt(id.slice(2)) : require(id))
  script.runInThisContext()(
    module.exports,
    find,
    module,
    id => import.meta.resolve(id),
    id => import(id)
  )
  return module.exports
}

/** Lays what V8 has made so far of the files that were run, the functions that were called among it. */
export function layCaches() {
  for (const { script, filename } of loaded.values()) writeFileSync(`${filename}.cache`, script.createCachedData())
}
