import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/** What publint finds in a tarball that is to be published: errors and warnings, in words. */
export async function lintTarball(tarball: string): Promise<readonly string[]> {
  const bytes = readFileSync(tarball)
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) } })
  return messages.filter(({ type }) => type !== 'suggestion').map(message => formatMessage(message, pkg, { color: false }) ?? message.code)
}

/** Where types do not fit for who imports the package, as TypeScript finds them in Node and with a bundler. `require` is not asked: these are modules. */
export async function checkTypes(tarball: string): Promise<readonly string[]> {
  const found = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), { excludeEntrypoints: [/\*|\.json$|\.html$/] })
  if (!found.types) return []
  return found.problems
    .filter(problem => !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind))
    .map(problem => JSON.stringify(problem))
}

/** Run by `npm run packages`: names what is at fault with each tarball, and ends with 1 if anything is. */
if (process.argv[1]?.endsWith('check-tarballs.js'))
  for (const tarball of process.argv.slice(2)) {
    const faults = [...(await lintTarball(tarball)), ...(await checkTypes(tarball))]
    for (const fault of faults) console.error(`${basename(tarball)}: ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  }
