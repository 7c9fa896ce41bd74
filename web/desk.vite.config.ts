import { defineConfig } from 'vite'

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
  }
})
