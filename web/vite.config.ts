import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

/** One file, `dist/page.html`, that needs nothing else: scripts, styles, fonts and the map's worker are inside it. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: 'dist',
    // The desk lies in `dist/desk`.
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: false,
    rolldownOptions: { input: `${import.meta.dirname}/page.html` }
  },
  plugins: [showSample(), viteSingleFile({ removeViteModuleLoader: true }), allowOwnScript()]
})

/** `vite dev` shows the invented sample. */
function showSample(): Plugin {
  return {
    name: 'vedette:sample',
    apply: 'serve',
    transformIndexHtml: html =>
      html.replace('>null</script>', () => `>${readFileSync(`${import.meta.dirname}/sample/keth.json`, 'utf8')}</script>`)
  }
}

/** Names the hash of the page's one script in its Content-Security-Policy, so that no other script can ever run in it. */
function allowOwnScript(): Plugin {
  return {
    name: 'vedette:policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['page.html']
        if (page?.type !== 'asset') return this.error('page.html was not built')
        const html = String(page.source)
        const script = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1]
        if (script === undefined) return this.error('page.html has no script inside it')
        const hash = createHash('sha256').update(script).digest('base64')
        page.source = html.replace("script-src 'unsafe-inline'", () => `script-src 'sha256-${hash}'`)
      }
    }
  }
}
