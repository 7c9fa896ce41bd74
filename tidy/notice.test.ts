import { expect, test } from 'vitest'
import { read } from './files.ts'

/** What stands in the page or in the data, and the name under which NOTICE must own it. */
const bundled: Readonly<Record<string, string>> = {
  'maplibre-gl': 'MapLibre GL JS',
  react: 'React',
  'react-dom': 'React',
  'topojson-client': 'topojson-client',
  '@fontsource/noto-sans': 'Noto Sans',
  'onnxruntime-web': 'ONNX Runtime Web'
}
const tools = /^(@vedette\/|@types\/|vite$|vite-plugin-|axe-core$|playwright)/
const sources = [
  'GeoNames',
  'Natural Earth',
  'Universal Dependencies',
  'GUM',
  'Universal NER',
  'CrossNER',
  're3d',
  'all-MiniLM-L6-v2',
  'PLOVER',
  'ACLED'
]

const notice = read('NOTICE')
const unowned = (names: readonly string[], text: string): readonly string[] => names.filter(name => !text.includes(name))

test('NOTICE names what the page bundles', () => {
  const web = JSON.parse(read('web/package.json')) as Readonly<
    Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>> | undefined>
  >
  const browser = JSON.parse(read('browser/package.json')) as typeof web
  const packages = Object.keys({ ...web.dependencies, ...web.devDependencies, ...browser.dependencies }).filter(name => !tools.test(name))
  expect(
    packages.filter(name => !(name in bundled)),
    'say in this test and in NOTICE whose work the page bundles'
  ).toEqual([])
  expect(
    unowned(
      packages.map(name => bundled[name] ?? name),
      notice
    ),
    'add it, with its licence, to NOTICE'
  ).toEqual([])
})

test('NOTICE names whose data and models these are', () => {
  expect(unowned(sources, notice), 'add it, with its licence, to NOTICE').toEqual([])
})

test('NOTICE names whom the map credits', () => {
  const credits = [...read('lexicon/places/gather-map.ts').matchAll(/'\w+: ([^(']+?) \(/g)].map(found => found[1] ?? '')
  expect(credits.length).toBeGreaterThan(0)
  expect(unowned(credits, notice), 'add it, with its licence, to NOTICE').toEqual([])
})

test('what is not named is found', () => {
  expect(unowned(['GeoNames', 'Gazetteer of Atlantis'], 'Places: GeoNames')).toEqual(['Gazetteer of Atlantis'])
})
