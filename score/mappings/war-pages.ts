/** The table of control at the end of the narrative pages, in our terms. */

/** What a flag of the table stands for → our sides. A place under several flags is held together: either is right. */
export const flags: readonly (readonly [flag: RegExp, side: Side])[] = [
  [/United.Arab.Republic|Flag of Syria\.svg/, 'government'],
  [/Tahrir al-Sham|Syria-flag 1932|Flag of Turkey/, 'opposition'],
  [/Rojava|Syrian Democratic Forces/, 'Kurdish forces']
]

export type Side = 'government' | 'opposition' | 'Kurdish forces' | 'Islamic State'

/** Id, name or side of who holds a place → the side, the first that fits. */
export const holders: readonly (readonly [who: RegExp, side: Side])[] = [
  [/islamic state|^isi[sl]$|daesh/i, 'Islamic State'],
  [/kurdish|democratic forces|^sy-(sdf|ypg)/i, 'Kurdish forces'],
  [/tahrir al-sham|nusra|al-qaeda|syrian opposition|rebel|turk|syrian national army|free syrian army|islamist/i, 'opposition'],
  [/syrian government|syrian arab|syrian army|government|hezbollah|russia|iran|loyalist/i, 'government']
]

/**
 * Towns of the table of which a page tells that they themselves changed hands (not a base, post or village near them), by their names in the table;
 * read by hand in the pages before any figure was taken.
 */
export const changed: readonly string[] = [
  'Aleppo',
  'Afrin',
  'Ayn al-Arab (Kobanî)',
  'Azaz',
  'Al-Bab',
  'Dayr Hafir',
  'Jarabulus',
  'Manbij',
  'Al-Safira',
  'Anadan',
  'Khanasir',
  'Douma',
  'Yabroud',
  'Al-Zabadani',
  'Tafas',
  'Nawa',
  'Deir ez-Zor',
  'Abu Kamal',
  'Kafr Nabudah',
  'Al-Malikiyah',
  'Palmyra',
  'Al-Qusayr',
  'Talkalakh',
  'Al-Husn',
  'Ariha',
  'Harem',
  'Jisr al-Shughur',
  "Maarrat al-Nu'man",
  'Khan Shaykhun',
  'Saraqib',
  'Kesab',
  'Raqqa',
  'Al-Thawrah (Tabqah)'
]
