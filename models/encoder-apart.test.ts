import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

// Threads run what was compiled.
const apart = new URL('./dist/encoder-apart.js', import.meta.url).href
const here = new URL('./dist/load-encoder.js', import.meta.url).href

function run(program: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'vedette-apart-')), 'program.mjs')
  writeFileSync(file, program)
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
  return stdout + stderr
}

it('gives the bytes that it gives in this thread, to whoever asked before it was ready too, and lets the program end', () => {
  const program = `
    import { encoderApart } from '${apart}'
    import { loadEncoder } from '${here}'
    const sentences = ['Rebels shelled the market of Atbara .', 'Withdrew', '', 'Nobody said who had fired on it .'].map(words => words.split(' ').filter(Boolean))
    const { encoder, ready } = encoderApart()
    const [apart, here] = [await Promise.all(sentences.map(encoder)), []]
    await ready
    const other = await loadEncoder()
    for (const words of sentences) here.push(await other(words))
    console.log(JSON.stringify(apart) === JSON.stringify(here) && apart[0].tags instanceof Float32Array, JSON.stringify(apart).length > 1000)`
  expect(run(program)).toBe('true true\n')
})

it('says what loading says, to those who wait as well', () => {
  const program = `
    import { encoderApart } from '${apart}'
    const { encoder, ready } = encoderApart('/nowhere')
    const says = promise => promise.then(() => 'nothing', error => error.message)
    console.log(await says(encoder(['x'])), '|', await says(ready), '|', await says(encoder(['x'])))`
  expect(run(program)).toMatch(/^missing \/nowhere\/reader\.onnx: .* \| missing .* \| missing /)
})
