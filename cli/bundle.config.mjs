import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'rolldown'

/**
 * Lays the command line and all that `vedette code` and `vedette explain FILE` run, the threads that code included, in a few files, so that a
 * start reads these and not some hundreds. What is bundled is what was compiled, with the small packages that it asks for at once; other commands are left
 * where they are, since they need the store, and so is what is loaded when it is needed. Scripts, not modules, since V8 keeps of these what it compiled:
 * `bin/load-built.mjs` runs them, `bin/vedette.mjs` says whether.
 */
export default defineConfig({
  cwd: import.meta.dirname,
  input: { program: 'dist/program.js', worker: '../server/dist/workers/worker.js' },
  platform: 'node',
  tsconfig: false,
  plugins: [leaveApart(), keepPlaces()],
  output: { dir: 'built', format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs', cleanDir: true }
})

const root = fileURLToPath(new URL('..', import.meta.url))
const { dependencies } = readManifest('cli')

/** Commands that are bundled; the others are loaded from `dist`. */
const bundled = ['./code-reports.js', './explain-reports.js', './find-place.js']

/** Of our packages those that are bundled: what codes reports. The reader of the weights finds its own runtime, and stays outside. */
const own = /^(#|\.|\/|@vedette\/(core|intake|lexicon|models\/apart|server\/(formats|workers)|store\/options)$)/

function leaveApart() {
  return {
    name: 'leave-apart',
    resolveId(id, importer, { kind }) {
      if (importer === undefined || id.startsWith('node:')) return undefined
      if (kind === 'dynamic-import' && dirname(importer) === join(root, 'cli', 'dist') && id.startsWith('.') && !bundled.includes(id))
        return { id: `../dist/${id.slice(2)}`, external: 'absolute' }
      const isSmall = kind !== 'dynamic-import' && !id.startsWith('@vedette/')
      return own.test(id) || isSmall ? undefined : { id, external: true }
    },
    // Scripts import nothing by themselves without a warning of Node's.
    renderChunk: code => ({ code: code.replaceAll(/\bimport\((?=["'])/g, '$load(') }),
    generateBundle(_, chunks) {
      for (const { imports = [], dynamicImports = [] } of Object.values(chunks))
        for (const id of [...imports, ...dynamicImports]) if (!(id in chunks) && !/^(node:|[./])/.test(id)) checkDeclared(id)
    }
  }
}

/** What a bundle imports from others is asked for by its own package, in the version that the bundled ones ask for. */
function checkDeclared(id) {
  const name = id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/')
  for (const workspace of ['core', 'intake', 'lexicon', 'server', 'store']) {
    const wanted = readManifest(workspace).dependencies[name] ?? dependencies[name]
    if (wanted === undefined || dependencies[name] !== wanted)
      throw new Error(`cli/package.json must ask for ${name} ${wanted ?? ''}: what is bundled of ${workspace} may import it`)
  }
}

/**
 * Code that reads files beside itself reads them from beside what was compiled, wherever its package lies; a thread's program is bundled too. `$locate` and
 * `$load` are what `bin/load-built.mjs` gives scripts for `import.meta.resolve` and `import`.
 */
function keepPlaces() {
  return {
    name: 'keep-places',
    transform(code, id) {
      if (!code.includes('import.meta.')) return undefined
      const [workspace, ...path] = relative(root, id).split(/[\\/]/)
      if (!existsSync(join(root, workspace, 'package.json')) || workspace === 'node_modules') return undefined
      const place =
        workspace === 'cli'
          ? `$locate('../${path.join('/')}')`
          : `new URL('./${path.slice(1).join('/')}', $locate('${readManifest(workspace).name}')).href`
      return {
        code: code
          .replaceAll("new URL('./worker.js', import.meta.url)", "new URL($locate('./worker.mjs'))")
          .replaceAll('import.meta.resolve(', '$locate(')
          .replaceAll('import.meta.url', `(${place})`)
      }
    }
  }
}

function readManifest(workspace) {
  return JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8'))
}
