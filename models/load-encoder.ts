import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Encoder } from '@vedette/core'
import { createEncoder, type ReaderLabels } from './create-encoder.ts'

const FILES = { network: 'reader.onnx', vocabulary: 'vocabulary.txt', labels: 'labels.json' } as const

/**
 * The encoder of this package in Node, one thread a session and one sentence at a time, so that the same words give the same bytes.
 * Throws when the weights are missing or the runtime does not load on this machine.
 */
export async function loadEncoder(folder: string = weightsFolder()): Promise<Encoder> {
  const paths = Object.fromEntries(Object.entries(FILES).map(([kind, name]) => [kind, `${folder}/${name}`])) as Record<
    keyof typeof FILES,
    string
  >
  for (const path of Object.values(paths))
    if (!existsSync(path)) throw new Error(`missing ${path}: reinstall the package, or train anew by npm run train -w @vedette/models`)
  const { InferenceSession, Tensor } = await importRuntime()
  const session = await InferenceSession.create(paths.network, SESSION).catch((cause: unknown) => {
    throw new Error(`cannot read the network ${paths.network}: the file is damaged or of another version, reinstall the package`, { cause })
  })
  const vocabulary = readFileSync(paths.vocabulary, 'utf8').trimEnd().split('\n')
  const labels = JSON.parse(readFileSync(paths.labels, 'utf8')) as ReaderLabels
  return createEncoder({ run: feeds => session.run(feeds), Tensor }, vocabulary, labels)
}

/** Where the weights lie, be this file run as source or as built. */
export function weightsFolder(): string {
  const beside = fileURLToPath(new URL('./weights', import.meta.url))
  return existsSync(beside) ? beside : fileURLToPath(new URL('../weights', import.meta.url))
}

const SESSION = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3
} as const

async function importRuntime(): Promise<typeof import('onnxruntime-node')> {
  try {
    return await import('onnxruntime-node')
  } catch (cause) {
    const machine = `${process.platform}-${process.arch}, Node ${process.version}`
    throw new Error(`onnxruntime-node does not load on ${machine}: run npm install again on this machine, or use Node 20 or later`, {
      cause
    })
  }
}
