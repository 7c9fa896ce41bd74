import { defineConfig, type Plugin } from 'vite'
import { nameLicences } from './try/name-licences.ts'

const licences = nameLicences()

/**
 * The page that reads a report by itself: `docs/try/index.html` and `docs/try/assets/`, from the sources of all that it is made of. It
 * fetches `docs/try/files/`, which `vedette-page-files` lays, and works in any folder of any static server.
 */
export default defineConfig({
  root: `${import.meta.dirname}/try`,
  base: './',
  resolve: { conditions: ['source', 'onnxruntime-web-use-extern-wasm', 'module', 'browser', 'development|production'] },
  build: {
    outDir: `${import.meta.dirname}/../docs/try`,
    // What is fetched lies there too.
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: `${import.meta.dirname}/try/index.html` }
  },
  plugins: [refuseNode(), licences.gather(), licences.write()],
  worker: { format: 'es', plugins: () => [refuseNode(), licences.gather()] }
})

/** A page has no modules of Node: who needs them belongs to the edges. */
function refuseNode(): Plugin {
  return {
    name: 'vedette:no-node',
    enforce: 'pre',
    resolveId(name, importer) {
      if (name.startsWith('node:')) this.error(`${importer} imports ${name}, which no page has`)
    }
  }
}
