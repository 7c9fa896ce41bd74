import { describe, expect, it } from 'vitest'
import { type CleanText, cleanText } from '../clean-text.ts'
import { sampleKnowledge } from '../sample-knowledge.ts'
import { toRawSpan } from '../to-raw-span.ts'

const clean = (raw: string): CleanText => cleanText({ id: 'r', hash: 'h', raw, format: 'html', notes: [] }, sampleKnowledge)
const show = ({ text, paragraphs }: CleanText) =>
  paragraphs.map(({ kind, span }) => `${kind.charAt(0).toUpperCase()} ${text.slice(...span)}`)

const first = 'Soldiers of the garrison at Djibo said on Monday that they had held the town against gunmen, who fled north.'
const second = 'Residents spoke of hours of shooting, of burnt shops, and of families who left for Ouagadougou in the morning.'

const page = `<!doctype html><html lang="en-GB"><head><title>Town holds | Sahel Wire</title>
<meta property="og:title" content="Town holds out"><meta property="og:site_name" content="Sahel Wire">
<meta property="article:published_time" content="2021-11-09T06:00:00+00:00"><link rel="canonical" href="https://wire.example/djibo">
<script>var a = "${second}"</script><style>p { color: red }</style></head>
<body><header><a href="/">Home</a></header><nav><ul><li><a href="/a">Africa</a><li><a href="/b">World, war, and weather of the day</a></ul></nav>
<div class="cookie-banner">We use cookies, as everyone does, to make this page work for you and for our partners.</div>
<article><h1>Town holds out</h1><figure><img src="a.jpg"><figcaption>A soldier, seen in a photograph of the year before.</figcaption></figure>
<p>${first}</p><p>&ldquo;We stay,&rdquo; said Captain Ou&eacute;draogo &amp;&#32;his men.<br>He gave no figures, and no names, of those who had died.</p>
<h2>A second attack</h2><p>${second}</p>
<div class="related"><p>More: <a href="/c">Ten things to know about the Sahel, its wars, and its rains</a></p></div></article>
<footer>© Sahel Wire, all rights, of every kind, reserved for ever and a day.</footer></body></html>`

describe('a page', () => {
  const cleaned = clean(page)

  it('gives its report alone', () => {
    expect(show(cleaned)).toEqual([
      'H Town holds out',
      `B ${first}`,
      'B “We stay,” said Captain Ouédraogo & his men.',
      'B He gave no figures, and no names, of those who had died.',
      'H A second attack',
      `B ${second}`
    ])
  })

  it('says what it is', () => {
    expect(cleaned).toMatchObject({
      title: 'Town holds out',
      published: '2021-11-09',
      outlet: 'Sahel Wire',
      language: 'en',
      url: 'https://wire.example/djibo',
      notes: []
    })
  })

  it.each([
    ['Djibo', 'Djibo'],
    ['“We stay,”', '&ldquo;We stay,&rdquo;'],
    ['Ouédraogo', 'Ou&eacute;draogo'],
    ['& his', '&amp;&#32;his'],
    ['men. He'.replace(' ', '\n\n'), 'men.<br>He']
  ])('keeps the way back: %j', (words, raw) => {
    const at = cleaned.text.indexOf(words)
    expect(page.slice(...toRawSpan(cleaned, [at, at + words.length]))).toBe(raw)
  })
})

it.each([
  ['<meta itemprop="datePublished" content="2022-03-01">', '2022-03-01'],
  ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2022-03-02T10:00"}</script>', '2022-03-02'],
  ['<time datetime="2022-03-03T10:00Z">3 March</time>', '2022-03-03'],
  ['<meta name="date" content="soon"><time datetime="2022-03-04">4 March</time>', '2022-03-04']
])('finds the date of publication in %s', (markup, published) => {
  expect(clean(`<body>${markup}<p>${first}</p></body>`).published).toBe(published)
})

it.each(['<p></p>', '<script>1</script>', '<img src="x">', '<!-- -->', '<nav>Home</nav>'])('notes that there is no text in %s', raw => {
  const cleaned = clean(raw)
  expect([cleaned.text, cleaned.paragraphs, cleaned.notes.map(note => note.rule)]).toEqual(['', [], ['no-date', 'no-text']])
})

it('takes a page whose marks lie, that has no paragraphs, or that is cut off', () => {
  expect(show(clean(`<body class="sidebar related"><div class="comments"><p>${first}</p><p>${second}</p></div></body>`)).length).toBe(2)
  expect(show(clean(`<div>${first}<br><br>${second}</div>`))).toEqual([`B ${first}`, `B ${second}`])
  expect(show(clean(`<p>${first}<p>${second}<a href="`))).toEqual([`B ${first}`, `B ${second}`])
  expect(show(clean(`${first}\n${second}`)).length).toBe(1)
})

it('takes a report that is cut in parts by advertisements', () => {
  const part = (words: string) => `<div class="chunk"><p>${words}</p><p>${words.toUpperCase()}</p></div><div class="ad">Buy</div>`
  expect(
    show(clean(`<div class="body">${part(first)}${part(second)}</div>`)).filter(line => line.startsWith('B')).length
  ).toBeGreaterThanOrEqual(4)
})

it('takes markup nested deeper than calls can be', () => {
  expect(clean(`${'<div>'.repeat(20_000)}${first}`).text).toBe(first)
  const deep = clean(`<script>var a = 1</script>${'<div><b>'.repeat(100_000)}${first}`)
  expect([deep.text, deep.notes.map(note => note.rule)]).toEqual([first, ['no-date', 'nested-page']])
})

it('takes the rows of a table as lines, and cells of a layout as what they hold', () => {
  const rows = '<tr><th>District</th><th>Killed</th></tr><tr><td>Djibo</td><td><b>12</b></td></tr>'
  expect(show(clean(`<p>${first}</p><table>${rows}</table><p>${second}</p>`))).toEqual([
    `B ${first}`,
    'H District Killed',
    'H Djibo 12',
    `B ${second}`
  ])
  expect(show(clean(`<table><tr><td><p>${first}</p></td><td><p>${second}</p></td></tr></table>`))).toEqual([`B ${first}`, `B ${second}`])
})

describe('a page that holds more than its report', () => {
  const third = `The governor, who had come from Dori by road, with his guards, said that the market, the school, and the well had all been spared.`
  const report = `<div class="wrap"><div class="story"><h1>Town holds out</h1><div>${first} ${second}<br><br>${third} ${second} ${third} ${first}</div></div></div>`
  const said = (name: string) =>
    `<div class="said"><div><p>${name}, I doubt it, and so do, I think, all of us here, or most, in any case.</p></div></div>`
  const comments = `<div id="below">${['Ali', 'Awa', 'Issa', 'Moussa', 'Rokia', 'Salif', 'Téné', 'Yaya'].map(said).join('').repeat(12)}</div>`
  const described = `<meta property="og:description" content="${first}">`

  it('gives the one that its head tells of', () => {
    expect(clean(`<head>${described}</head><body>${report}${comments}</body>`).text).toContain(third)
    expect(clean(`<head>${described}</head><body>${report}${comments}</body>`).text).not.toContain('I doubt it')
  })

  it('gives once what is told twice', () => {
    const long = `${first} ${second} ${third}`
    const { text } = clean(`<div><p>${first}</p><p>${second}</p><p>${third}</p><div>${long}</div></div>`)
    expect(text.split(second).length).toBe(2)
  })
})

it.each(['\udc69\udc69', '<p>\ud83d</p>', '<a title="\ude00\ude00">x</a>'])('takes halves of surrogate pairs', raw => {
  expect(clean(raw).rawTo.at(-1) ?? 0).toBeLessThanOrEqual(raw.length)
})
