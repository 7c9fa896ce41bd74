import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { needsInstall, whyNotNode, whyNotWritable } from './ensure.mjs'

const folder = mkdtempSync(join(tmpdir(), 'vedette-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('%s will do', version => expect(whyNotNode(version)).toBeUndefined())

  test.each(['20.18.9', '18.20.0', '16.0.0'])('%s will not, and what to do is said', version => {
    expect(whyNotNode(version)).toBe(`Vedette needs Node 20.19 or newer, this is ${version}: install a newer one from https://nodejs.org`)
  })
})

describe('the folder', () => {
  test('that can be written to leaves no trace of the trial', () => {
    expect(whyNotWritable(folder)).toBeUndefined()
    expect(readdirSync(join(folder, 'out'))).toEqual([])
  })

  test('that cannot is named, with what to do', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(whyNotWritable(file)).toMatch(/^cannot write to .+file \(\w+\): make the folder writable/)
  })
})

describe('what npm installs', () => {
  test('is missing in a fresh checkout, there after an install, and stale when the lock is newer', () => {
    const lock = join(folder, 'package-lock.json')
    const installed = join(folder, 'node_modules', '.package-lock.json')
    writeFileSync(lock, '{}')
    expect(existsSync(installed)).toBe(false)
    expect(needsInstall(folder)).toBe(true)
    mkdirSync(join(folder, 'node_modules'))
    writeFileSync(installed, '{}')
    utimesSync(lock, 1000, 1000)
    utimesSync(installed, 1000, 1000)
    expect(needsInstall(folder)).toBe(false)
    utimesSync(lock, 2000, 2000)
    expect(needsInstall(folder)).toBe(true)
  })
})
