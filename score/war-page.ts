const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const dayPattern = new RegExp(String.raw`(\d{1,2}) (${months}) (\d{4})`, 'g')

/** A page of an encyclopedia on a campaign: its subject, its text, and the last day that it is about (EDTF). */
export type WarPage = { readonly subject: string; readonly text: string; readonly last: string | undefined }

/** Reads a page written in Markdown, with what it is about ahead of it. What stands behind the narrative (references, links) is left out. */
export function readWarPage(page: string): WarPage {
  const [, ahead = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(page) ?? []
  const dates = [...(/^date:\n([\s\S]*?)^place:/m.exec(ahead)?.[1] ?? '').matchAll(dayPattern)]
  const [, day = '', month = '', year = ''] = dates.at(-1) ?? []
  return {
    subject: /^subject: (.*)$/m.exec(ahead)?.[1] ?? '',
    text: plainText(body),
    last: year === '' ? undefined : `${year}-${String(months.split('|').indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  }
}

/** A row of the table of control: the town, its district, and the flags of who holds it. */
export type HeldTown = { readonly name: string; readonly province: string; readonly flags: string }

/** Rows of the tables of control, with the governorate that each stands under. */
export function readHeldTowns(page: string): readonly HeldTown[] {
  let province = ''
  return page.split('\n').flatMap(line => {
    province = /^## (.*?) Governorates?$/.exec(line)?.[1] ?? province
    const [name = '', , , flags = ''] = line.startsWith('|')
      ? line
          .slice(1)
          .split('|')
          .map(cell => cell.trim())
      : []
    return /Flag|flag/.test(flags) && !name.startsWith('Outside') ? [{ name, province, flags }] : []
  })
}

const plainText = (body: string): string =>
  body
    .split(/^#+ (?:See also|References|Notes|Bibliography|External links|Further reading|Gallery)/m)[0]
    ?.split('\n')
    .filter(line => !/^\s*(?:\||!\[|\[\[)/.test(line))
    .join('\n')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*+|^#+ /gm, '')
    .trim() ?? ''
