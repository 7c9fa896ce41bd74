import type { Runtime } from '@vedette/models/create-encoder'
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm'
import { runtimeScript } from './page-files.ts'

/** The network over WebAssembly, on one thread as in Node, so that any static server will do. */
export async function loadRuntime(base: string, wasm: Uint8Array<ArrayBuffer>, network: Uint8Array): Promise<Runtime<Tensor>> {
  env.wasm.numThreads = 1
  env.wasm.proxy = false
  env.wasm.wasmBinary = wasm
  env.wasm.wasmPaths = { mjs: base + runtimeScript }
  env.logLevel = 'error'
  const session = await InferenceSession.create(network, { executionProviders: ['wasm'], graphOptimizationLevel: 'all' }).catch(
    (cause: unknown) => {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new Error(`this browser cannot run the reader (${why}): try a current Chromium, Firefox or Safari`, { cause })
    }
  )
  return { run: feeds => session.run(feeds), Tensor }
}
