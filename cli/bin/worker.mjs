import { loadBuilt } from './load-built.mjs'

// A thread that codes, of the bundle.
loadBuilt('worker.cjs')
