import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadEncoder, weightsFolder } from './load-encoder.ts'

describe('loading', () => {
  it('names the file that is missing and the remedy', async () => {
    await expect(loadEncoder('/nowhere')).rejects.toThrow(/^missing \/nowhere\/reader\.onnx: reinstall the package, or train anew/)
  })

  it('says so when the network is damaged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vedette-weights-'))
    for (const name of ['vocabulary.txt', 'labels.json']) copyFileSync(join(weightsFolder(), name), join(folder, name))
    writeFileSync(join(folder, 'reader.onnx'), 'not a network')
    await expect(loadEncoder(folder)).rejects.toThrow(/^cannot read the network .*: the file is damaged/)
  })
})
