import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The files of a folder and of those in it, by name; a file itself when it is one. Hidden files and links are passed over. Throws what the
 * system says when there is no such file or folder.
 */
export async function* listFolder(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path
    return
  }
  const entries: { readonly name: string; readonly isFolder: boolean }[] = []
  for await (const entry of await opendir(path))
    if (!entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
      entries.push({ name: entry.name, isFolder: entry.isDirectory() })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, isFolder } of entries) {
    if (isFolder) yield* listFolder(join(path, name))
    else yield join(path, name)
  }
}
