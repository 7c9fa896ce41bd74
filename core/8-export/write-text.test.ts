import { describe, expect, it } from 'vitest'
import { exampleCoded } from './example-coded.ts'
import { toLine } from './to-line.ts'
import { writeText, writeTextReport } from './write-text.ts'

const line = toLine(exampleCoded, 'clean')
const labels = { 'COERCE/seize': 'took a place', ASSAULT: 'attacked or clashed', THREATEN: 'threatened or warned' }

describe('text for people', () => {
  it('says who did what to whom, where, when, how many, who says so, and if', () => {
    expect(writeText([line], { labels, width: 80 })).toMatchInlineSnapshot(`
      "Army retakes market town
      2024-03-02 · Blue Nile Courier · sd-1

       1  Sudanese Armed Forces: took a place
          where    Wad an Nur, Gezira, SD (town, within 3 km)
          when     2024-03-01 (“on Friday”)
          says who state radio
          stance   asserted
          type     event · COERCE/seize · Government regains territory
          “The army retook Wad al-Nur on Friday”

       2  attacked or clashed → people
          where    Wad an Nur, Gezira, SD (town, within 3 km)
          how many killed: “at least 30 people”
          says who the report itself
          stance   asserted
          type     event · ASSAULT
          “at least 30 people were killed”

       3  the governor: threatened or warned (restrict)
          where    the road (unresolved)
          says who the report itself
          stance   asserted
          if       “the road is shelled again”
          type     event · THREATEN/restrict
          “If the road is shelled again, the governor warned, "all crossings will
          close"”

      note  No place is known for "the road". (place-unresolved)

      1 report: 3 claims (3 events, 0 states, 0 tolls), 1 note
      "
    `)
  })

  it.each([40, 60, 100])('keeps within %d characters', width => {
    for (const row of writeTextReport(line, { labels, width }).split('\n')) expect(row.length).toBeLessThanOrEqual(width)
  })

  it('paints by the palette, and nothing else differs', () => {
    const mark = (text: string) => `<${text}>`
    const palette = { title: mark, deed: mark, label: mark, quote: mark, note: mark }
    const painted = writeText([line], { labels, width: 80, palette })
    expect(painted).toContain('<Army retakes market town>')
    expect(painted.replace(/[<>]/g, '')).toBe(writeText([line], { labels, width: 80 }))
  })

  it('lets no text move the cursor of a terminal', () => {
    const title = 'calm\u001b[2J\u0007\u202Eevil'
    expect(writeText([{ ...line, report: { ...line.report, title } }], { labels, width: 80 })).not.toMatch(
      /(?!\n)[\p{Cc}\p{Bidi_Control}]/u
    )
  })

  it('says so when there is nothing', () => {
    expect(writeText([{ ...line, claims: [], notes: [] }], { labels, width: 80 })).toContain('No claims found.')
    expect(writeText([], { labels, width: 80 })).toBe('0 reports: 0 claims (0 events, 0 states, 0 tolls), 0 notes\n')
  })
})
