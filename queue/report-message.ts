import { gunzipSync, gzipSync } from 'node:zlib'
import { hashText, type Report } from '@vedette/core'

/** Largest report that is unpacked: a message of a megabyte could else become a gigabyte. */
const mostBytes = 16_000_000

/** A report as the stream carries it: JSON, packed. */
export const writeMessage = (report: Report): Uint8Array => gzipSync(JSON.stringify(report))

/** The text of any message: what it packs, else its bytes. */
export function unpackMessage(bytes: Uint8Array): string {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes }).toString('utf8')
  } catch {
    return Buffer.from(bytes).toString('utf8')
  }
}

/** Reads what the stream carries, or says why it is no report: anybody who may write to the stream can have put it there. */
export function readMessage(bytes: Uint8Array): Report | string {
  let value: unknown
  try {
    value = JSON.parse(gunzipSync(bytes, { maxOutputLength: mostBytes }).toString('utf8'))
  } catch (error) {
    return `it is no packed JSON: ${error instanceof Error ? error.message : String(error)}`
  }
  if (typeof value !== 'object' || value === null) return 'it is no report: it has no fields'
  const fields = value as Readonly<Record<string, unknown>>
  for (const name of needed) if (typeof fields[name] !== 'string') return `it is no report: its "${name}" is no text`
  for (const name of optional)
    if (fields[name] !== undefined && typeof fields[name] !== 'string') return `it is no report: its "${name}" is no text`
  if (!Array.isArray(fields.notes)) return 'it is no report: it has no notes'
  const report = value as Report
  return report.hash === `sha256:${hashText(report.raw)}` ? report : 'its text is not the one that its hash is of'
}

const needed = ['id', 'hash', 'raw', 'format'] as const
const optional = ['title', 'published', 'outlet', 'url', 'language'] as const
