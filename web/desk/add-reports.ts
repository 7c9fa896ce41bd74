import { type AddedReports, type Answer, ask } from './ask.ts'

/** What a person knows of a pasted report beside its words. Empty strings are left out. */
export type Pasted = {
  readonly text: string
  readonly title: string
  readonly published: string
  readonly outlet: string
  readonly url: string
}

const types: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  pdf: 'application/pdf',
  eml: 'message/rfc822'
}

/** What a file chooser offers. */
export const acceptedFiles = '.txt,.html,.htm,.json,.jsonl,.ndjson,.csv,.pdf,.eml'

/** The media type to send a file with, by the end of its name; `undefined` when we do not read such files. */
export const typeOfFile = (name: string): string | undefined => types[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']

/** Sends a pasted report. */
export function addPasted(pasted: Pasted): Promise<Answer<AddedReports>> {
  const { text, ...rest } = pasted
  const known = Object.entries(rest).filter(([, value]) => value.trim() !== '')
  const body = { [looksLikeHtml(text) ? 'html' : 'text']: text, ...Object.fromEntries(known.map(([name, value]) => [name, value.trim()])) }
  return ask('/reports', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

/** Sends a file as it is. */
export async function addFile(file: File): Promise<Answer<AddedReports>> {
  const type = typeOfFile(file.name)
  if (type === undefined) return { kind: 'refused', says: `${file.name} is none of ${acceptedFiles.replaceAll(',', ', ')}.` }
  const body = await file.arrayBuffer().catch(() => undefined)
  if (body === undefined) return { kind: 'refused', says: `${file.name} could not be opened. Is it still there?` }
  return ask(`/reports?name=${encodeURIComponent(file.name)}`, { method: 'POST', headers: { 'content-type': type }, body })
}

/** Whether pasted words are the source of a web page. */
export const looksLikeHtml = (text: string): boolean => /^\s*(<!doctype html|<html[\s>]|<(article|body|head|div|p)[\s>])/i.test(text)
