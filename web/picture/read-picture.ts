import type { Picture } from './picture.ts'

/** Reads the picture that was written into the page; `undefined` when there is none, or when it is not one. */
export function readPicture(page: Document): Picture | undefined {
  const words = page.getElementById('picture')?.textContent ?? 'null'
  try {
    const value: unknown = JSON.parse(words)
    return isPicture(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isPicture = (value: unknown): value is Picture =>
  typeof value === 'object' && value !== null && Array.isArray((value as Picture).reports) && Array.isArray((value as Picture).places)
