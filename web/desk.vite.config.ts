import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite'

/** The desk, `dist/desk/desk.html` and `dist/desk/assets/`: what `vedette serve` serves at `/`. The page of the picture is built apart. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  build: {
    outDir: 'dist/desk',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: `${import.meta.dirname}/desk.html` }
  },
  plugins: [nameEarly()]
})

/** Names in the page what its first script will ask for: the desk and its letters at once, and the map engine when the browser has time. */
function nameEarly(): Plugin {
  const ways: readonly (readonly [name: RegExp, attrs: Record<string, string>])[] = [
    [/\/show-desk-[\w-]+\.js$/, { rel: 'modulepreload', crossorigin: '' }],
    [/\/noto-sans-latin-\d+-normal-[\w-]+\.woff2$/, { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '' }],
    [/\/map-view-[\w-]+\.js$/, { rel: 'prefetch', as: 'script', crossorigin: '' }]
  ]
  return {
    name: 'vedette:early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        return ways.flatMap(([name, attrs]): HtmlTagDescriptor[] => {
          const files = Object.keys(bundle).filter(file => name.test(file))
          if (files.length === 0) throw new Error(`the desk is built without ${name.source}`)
          return files.map(file => ({ tag: 'link', attrs: { ...attrs, href: `/${file}` }, injectTo: 'head' }))
        })
      }
    }
  }
}
