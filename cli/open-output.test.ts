import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openOutput } from './open-output.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-output-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('lets a file appear only when it is whole', async () => {
  const path = join(folder, 'whole.txt')
  const output = await openOutput(path)
  await output.write('one\n'.repeat(100_000))
  expect(existsSync(path)).toBe(false)
  await output.close()
  expect(readFileSync(path, 'utf8')).toHaveLength(400_000)
})

it('leaves what was there when it is abandoned', async () => {
  const path = join(folder, 'kept.txt')
  writeFileSync(path, 'before')
  const output = await openOutput(path)
  await output.write('after')
  await output.abandon()
  expect(readFileSync(path, 'utf8')).toBe('before')
  expect(existsSync(`${path}.part`)).toBe(false)
})

it('writes to what is no file, and leaves it in its place', async () => {
  const output = await openOutput('/dev/null')
  expect(await output.write('gone')).toBe(true)
  await output.close()
  expect(existsSync('/dev/null.part')).toBe(false)
})

it('says why a file cannot be written', async () => {
  await expect(openOutput(join(folder, 'absent', 'x.txt'))).rejects.toThrow(/^cannot write .*x\.txt: no such file or folder$/)
})
