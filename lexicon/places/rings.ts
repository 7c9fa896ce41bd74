/**
 * Cities that are provinces of their own, by country and province → the province that lies all around them: what is "on the outskirts of" such a
 * city is told as in that one. Source: GeoNames, provinces and their names as in the gazetteer.
 */
export const rings: ReadonlyMap<string, string> = new Map([
  ['BY Minsk City', 'Minsk'],
  ['CF Bangui', "Ombella-M'Poko"],
  ['CO Bogota D.C.', 'Cundinamarca'],
  ['ET Addis Ababa', 'Oromia'],
  ['ML Bamako', 'Koulikoro'],
  ['MX Mexico City', 'Mexico State'],
  ['NE Niamey', 'Tillaberi'],
  ['RU Saint Petersburg', "Leningradskaya Oblast'"],
  ['SY Damascus', 'Rif Dimashq'],
  ['UA Kyiv City', 'Kyiv'],
  ['YE Sanaa City', 'Sanaa']
])
