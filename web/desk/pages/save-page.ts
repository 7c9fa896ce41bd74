/** Saves what stands in an element as one file that needs nothing else: its words as they are drawn now, with the styles of this page. */
export function savePage(element: Element, name: string): void {
  const styles = [...document.styleSheets].flatMap(sheet => {
    try {
      return [...sheet.cssRules].filter(rule => !(rule instanceof CSSFontFaceRule)).map(rule => rule.cssText)
    } catch {
      return []
    }
  })
  const copy = element.cloneNode(true) as Element
  for (const button of copy.querySelectorAll('button')) {
    const words = document.createElement('span')
    words.append(...button.childNodes)
    button.replaceWith(words)
  }
  const look = document.documentElement.dataset.look ?? 'light'
  const extra = 'html,body{height:auto;overflow:auto}body{padding:24px}.saved{max-width:960px;margin:0 auto}'
  const html = `<!doctype html><html lang="en" data-look="${look}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${plain(name)}</title><style>${styles.join('\n').replaceAll('</', '<\\/')}${extra}</style><main class="saved sheet-page desk-page">
<h1>${plain(name)}</h1>${copy.innerHTML}</main></html>`
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.html`
  })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

const plain = (words: string): string => words.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`)
