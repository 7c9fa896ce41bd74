import { type OpenOptions, stemOf } from '@vedette/core'
import { noteOf, openFields } from '../open-fields.ts'
import type { Read } from '../read.ts'

/** The text layer of a PDF as one report, its pages one after the other. */
export async function openPdf(name: string, bytes: Uint8Array, options: OpenOptions): Promise<Read> {
  const refuse = (says: string): Read => ({ kind: 'refused', where: name, says })
  if (bytes.length > longest) return refuse(`the PDF has ${bytes.length} bytes, more than the ${longest} that are read; split it`)
  const { extractText, getDocumentProxy, getMeta } = await import('unpdf')
  try {
    // A copy: the reader of PDF takes over what it is given.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, useSystemFonts: false })
    try {
      if (document.numPages > mostPages)
        return refuse(`the PDF has ${document.numPages} pages, more than the ${mostPages} that are read; split it`)
      const { text } = await extractText(document, { mergePages: false })
      const whole = text.join('\n\n').trim()
      if (whole === '') return refuse('the PDF has no text layer: its pages are pictures; recognise their letters (OCR) first')
      const title: unknown = (await getMeta(document)).info?.Title
      const note = noteOf(
        'pdf',
        `The text layer of a PDF of ${text.length} ${text.length === 1 ? 'page' : 'pages'} was read; tables and pictures are not kept.`
      )
      return openFields(
        {
          id: name === '-' ? undefined : stemOf(name),
          text: whole,
          ...(typeof title === 'string' && title.trim() !== '' ? { title } : {})
        },
        name,
        options,
        [note]
      )
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (error) {
    return refuse(`the PDF cannot be read (${whyOf(error)}); save it anew, without a password, or give its text`)
  }
}

const longest = 50_000_000
const mostPages = 2000
const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 120)
