#!/usr/bin/env node
import { layFiles } from './lay-files.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined || folder.startsWith('-')) {
  console.error('usage: vedette-page-files FOLDER   lays what a page fetches to read reports, 54 MB')
  process.exitCode = 2
} else {
  const sizes = Object.values(layFiles(folder))
  console.error(`${sizes.length} files, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6)} MB, laid in ${folder}`)
}
