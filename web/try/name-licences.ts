import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Whose packages are bundled, by the page and by its worker, and under what licence: written beside the page. */
export function nameLicences(): { readonly gather: () => Plugin; readonly write: () => Plugin } {
  const folders = new Set<string>()
  const look = (ids: readonly string[]): void => {
    for (const id of ids) {
      const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(id)?.[0]
      if (folder !== undefined && existsSync(`${folder}package.json`)) folders.add(folder)
    }
  }
  const gather = (): Plugin => ({
    name: 'vedette:licences',
    generateBundle(_, bundle) {
      for (const piece of Object.values(bundle)) if (piece.type === 'chunk') look(piece.moduleIds)
    }
  })
  const write = (): Plugin => ({
    name: 'vedette:licences-file',
    enforce: 'post',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: [...folders].sort().map(describe).join('\n') })
    }
  })
  return { gather, write }
}

function describe(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Readonly<Record<string, string>>
  const file = readdirSync(folder).find(one => /^licen[cs]e(\.|$)/i.test(one))
  return `${name} ${version} (${license})\n\n${file === undefined ? '' : `${readFileSync(folder + file, 'utf8').trim()}\n`}`
}
