import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleCoded } from './example-coded.ts'
import { countriesOf, type MapKnowledge, makePicture, toPictureReport } from './make-picture.ts'
import type { Topology } from './picture.ts'
import { pictureMarker, writeHtml } from './write-html.ts'

const topology: Topology = { type: 'Topology', objects: {}, arcs: [] }
const knowledge: MapKnowledge = {
  areas: { world: topology, provinces: { SD: topology, UA: topology } },
  roads: [
    {
      id: 'sd-road-1',
      name: 'A road',
      lines: [
        [
          [33, 13],
          [34, 14]
        ]
      ]
    },
    { id: 'co-45', name: 'Ruta 45', lines: [] }
  ],
  labels: { 'COERCE/seize': 'took a place' },
  attributions: ['Names from GeoNames.']
}
const report = toPictureReport(exampleCoded)
const template = `<!doctype html><body>${pictureMarker}<script>start()</script></body>`

describe('the picture', () => {
  it('gathers each place once, with the claims about it', () => {
    expect(makePicture([report, report], knowledge).places).toEqual([
      expect.objectContaining({
        key: '364103',
        name: 'Wad an Nur',
        claims: [
          { report: 0, claim: 0 },
          { report: 0, claim: 1 },
          { report: 1, claim: 0 },
          { report: 1, claim: 1 }
        ]
      })
    ])
  })

  it('takes no more of the map than it needs', () => {
    const on = { ...report, claims: report.claims.map(claim => ({ ...claim, at: claim.at.map(place => ({ ...place, road: 'A road' })) })) }
    expect(countriesOf([report])).toEqual(['SD'])
    expect(Object.keys(makePicture([report], knowledge).areas.provinces)).toEqual(['SD'])
    expect(makePicture([report], knowledge).roads).toEqual([])
    expect(makePicture([on], knowledge).roads.map(road => road.id)).toEqual(['sd-road-1'])
  })

  it('has plain words for each type in it', () => {
    expect(makePicture([report], knowledge).labels).toEqual({
      ASSAULT: 'assault',
      'COERCE/seize': 'took a place',
      'THREATEN/restrict': 'threaten (restrict)'
    })
  })
})

describe('the page', () => {
  it('holds its picture in one script that no text ends', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('</script><script>alert(1)</script>', '<!--<script>', '$& $1 $$', '\u2028', ']]>')),
        text => {
          const hostile = { ...report, report: { ...report.report, text, title: text } }
          const picture = makePicture([hostile], knowledge)
          const page = writeHtml(picture, { template })
          const [before = '', rest = ''] = page.split('<script type="application/json" id="picture">')
          const [json = '', ...after] = rest.split('</script>')
          expect(before).toBe('<!doctype html><body>')
          expect(after.join('</script>')).toBe('<script>start()</script></body>')
          expect(json).not.toMatch(/[<>&\u2028\u2029]/)
          expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(picture)))
        }
      )
    )
  })

  it('takes no template without a place for the picture', () => {
    expect(() => writeHtml(makePicture([], knowledge), { template: '<html></html>' })).toThrow('no place for a picture')
  })
})
