import { codeReport, type PlaceMention } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

async function placesIn(raw: string): Promise<readonly PlaceMention[]> {
  const { mentions } = await codeReport({ id: 'x', hash: 'sha256:x', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return mentions.places
}

/** Invented sentences, the place, what is made of the words, the middle of it to a tenth of a degree (south or east of nought may be less), and km around it. */
describe('where the words put it', () => {
  test.each([
    ['Soldiers killed five rebels in the southeastern part of Idlib province.', 'Idlib', 'towards', 35.6, 36.9, 30],
    ['Gunmen ambushed a convoy 10 km west of Djibo in Burkina Faso.', 'Djibo', 'measured', 14.1, -1.7, 6],
    ['A bomb exploded about 45 kilometres from Bunia.', 'Bunia', 'within-distance', 1.6, 30.3, 52],
    ['A drone struck a post some twenty miles north-east of Mandera.', 'Mandera', 'measured', 4.1, 42.1, 14],
    ['Clashes broke out north of Kupiansk.', 'Kupiansk', 'beyond', 49.9, 37.6, 20],
    ['Shells fell on the eastern outskirts of El Fasher.', 'El Fasher', 'side', 13.6, 25.4, 5.8],
    ['Fighters attacked a base near Mocimboa da Praia.', 'Mocimboa da Praia', 'around', -11.4, 40.4, 14],
    ['Troops hold the countryside of Aleppo.', 'Aleppo', 'around', 36.2, 37.2, 29],
    ['Bombs fell on central Sanaa.', 'Sanaa', 'middle', 15.4, 44.2, 4],
    ['The rebels seized half of Kunar province.', 'Kunar', 'some-part', 35, 71.1, 39],
    ['Soldiers and rebels fought between Kaya and Dori in Burkina Faso.', 'Kaya', 'between', 13.6, -0.6, 80],
    ['Militants attacked a bus on the road from Kabul to Kandahar.', 'Kandahar', 'between', 32.9, 67.7, 243],
    ['The army reopened the highway linking Taiz to Aden.', 'Taiz', 'between', 13.2, 44.6, 80],
    ['Gunmen attacked travellers on the Maiduguri–Damaturu road.', 'A3', 'road', 11.8, 12.6, 68],
    ['Rebels blocked the Butembo-Beni road in DR Congo.', 'Butembo-Beni road', 'road', 0.3, 29.4, 24],
    ['Azerbaijan blocked the Lachin corridor.', 'Lachin corridor', 'road', 39.7, 46.6, 28],
    ['Israeli tanks closed Salah al-Din Road in Gaza.', 'Salah al-Din Road', 'road', 31.4, 34.4, 23],
    ['Guerrillas blocked the Panamericana near Popayán in Colombia.', 'Pan-American Highway', 'road', 2, -76.8, 165],
    ['Smugglers killed two guards on the border between Chad and Sudan.', 'Chad–Sudan border', 'border', 15, 22.7, 528],
    ['Warships shelled the coast of Yemen.', 'Yemen', 'coast', 13.5, 46.8, 845],
    ['The rebels control the north of Mali.', 'Mali', 'towards', 21.3, -3.6, 453]
  ] as const)('%s', async (raw, name, rule, lat, lon, radiusKm) => {
    const extent = (await placesIn(raw)).find(place => place.name === name)?.extent
    expect(extent).toMatchObject({ rule, radiusKm })
    expect(Math.abs((extent?.lat ?? 99) - lat)).toBeLessThan(0.1)
    expect(Math.abs((extent?.lon ?? 999) - lon)).toBeLessThan(0.1)
  })

  test.each([
    'The general visited Homs.',
    'Talks between Ankara and Damascus failed.',
    'The M4 rifles were found in Hasakah.',
    'Turkish officials met in Ankara.'
  ])('the place as a whole: %s', async raw => {
    expect((await placesIn(raw)).filter(({ extent }) => extent)).toEqual([])
  })

  test('one number is a road of the country that the report is about, or none that is known', async () => {
    const road = async (raw: string) => (await placesIn(raw)).find(({ precision }) => precision === 'road')
    expect((await road('Bandits attacked lorries on the RN3 in Burkina Faso.'))?.id).toBe('road-bf-rn3')
    expect((await road('Militias closed the RN3 near Walikale in DR Congo.'))?.id).toBe('road-cd-rn3')
    expect((await road('Farmers blocked the RN3 in France.'))?.id).toBeUndefined()
  })

  test('the part of a known road that two of its towns bound', async () => {
    const [one, other] = await placesIn('Jets struck a convoy on the road between Latakia and Ariha in Syria.')
    expect(one?.extent).toEqual(other?.extent)
    expect(one?.extent?.geometry?.coordinates).toHaveLength(3)
  })
})
