import type { SensitiveSites } from '@vedette/core'

/**
 * Sites whose people are put in danger by whoever can find them: camps, hospitals, shelters and schools. Nouns in small letters in the singular; words
 * before them that make them no such site ("training camp"); and GeoNames' features of such sites, for those that are known by a name alone.
 */
export const sensitiveSites: SensitiveSites = {
  nouns: [
    ...[
      'camp',
      'encampment',
      'settlement for the displaced',
      'displacement site',
      'reception centre',
      'reception center',
      'transit centre'
    ],
    ...['hospital', 'clinic', 'health centre', 'health center', 'health facility', 'medical centre', 'medical center', 'medical point'],
    ...['maternity', 'ambulance station', 'infirmary', 'dispensary', 'sanatorium'],
    ...['shelter', 'refuge', 'safe house', 'orphanage', 'bunker for civilians', 'evacuation centre', 'evacuation center'],
    ...['school', 'kindergarten', 'nursery', 'madrasa', 'university', 'college', 'dormitory']
  ],
  unless: ['training', 'military', 'army', 'base', 'boot', 'rebel', 'militia', 'militant', 'fighter', 'insurgent', 'prison'],
  bareAfter: ['to', 'in', 'from', 'at', 'into', 'out of'],
  features: [
    'CMP',
    'CMPRF',
    'CMPL',
    'CMPLA',
    'CMPO',
    'CMPQ',
    'HSP',
    'HSPC',
    'HSPD',
    'HSPL',
    'CTRM',
    'SCH',
    'SCHC',
    'SCHL',
    'SCHM',
    'SCHN',
    'SCHT',
    'UNIV'
  ]
}
