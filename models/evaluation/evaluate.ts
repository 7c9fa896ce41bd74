import { existsSync, statSync } from 'node:fs'
import { loadEncoder, weightsFolder } from '../load-encoder.ts'
import { measureNames, measureTrees } from './measure.ts'
import { namesPath, treebankPath } from './paths.ts'
import { readNames, readTreebank } from './read-treebank.ts'

const TREEBANKS = [
  { name: 'EWT dev', file: 'en_ewt-ud-dev', of: '' },
  { name: 'EWT test', file: 'en_ewt-ud-test', of: '' },
  { name: 'GUM news, dev', file: 'en_gum-ud-dev', of: 'GUM_news' },
  { name: 'GUM news, test', file: 'en_gum-ud-test', of: 'GUM_news' }
] as const

/** Prints the figures of the shipped weights; says which material is missing. */
async function evaluate(folder: string): Promise<void> {
  const began = performance.now()
  const encoder = await loadEncoder(folder)
  console.log(
    `weights ${(statSync(`${folder}/reader.onnx`).size / 1e6).toFixed(1)} MB, loaded in ${(performance.now() - began).toFixed(0)} ms`
  )
  for (const { name, file, of } of TREEBANKS) {
    const path = treebankPath(file)
    if (!existsSync(path)) {
      console.log(`${name}: missing ${path}, fetch it by sh models/training/fetch.sh`)
      continue
    }
    const sentences = readTreebank(path).filter(sentence => sentence.document.startsWith(of))
    const start = performance.now()
    const { upos, uas, las } = await measureTrees(encoder, sentences)
    const speed = (sentences.length * 1000) / (performance.now() - start)
    console.log(`${name}: UPOS ${upos} UAS ${uas} LAS ${las} (${sentences.length} sentences, ${speed.toFixed(0)} a second)`)
  }
  const path = namesPath()
  if (!existsSync(path)) console.log(`UNER EWT dev: missing ${path}, set VEDETTE_SHARED to the folder that holds data/ner`)
  else {
    const { precision, recall, f1 } = await measureNames(encoder, readNames(path))
    console.log(
      `UNER EWT dev: precision ${precision} recall ${recall} F1 ${f1} (the shipped weights have seen these names; see CARD.md for unseen ones)`
    )
  }
}

await evaluate(process.argv[2] ?? weightsFolder())
