import { parentPort } from 'node:worker_threads'
import { markText } from '@vedette/core'

/** A thread that marks texts. */
parentPort?.on('message', (texts: readonly string[]) => parentPort?.postMessage(texts.map(markText)))
