import type { TableScheme } from '@vedette/core'

/**
 * Tables in the manner of ACLED: its columns, and its event and sub-event types in our terms. Source: the public codebook's names of columns and
 * types; no row of its data is used.
 */
export const acled: TableScheme = {
  source: 'names of columns and types in the public codebook of the Armed Conflict Location & Event Data Project',
  columns: {
    date: 'event_date',
    type: ['event_type', 'sub_event_type'],
    by: ['actor1'],
    to: ['actor2'],
    place: 'location',
    within: 'admin1',
    country: 'country',
    lat: 'latitude',
    lon: 'longitude',
    precision: 'geo_precision',
    killed: 'fatalities',
    source: 'source'
  },
  types: {
    'armed clash': 'ASSAULT/firearms',
    'government regains territory': 'COERCE/seize',
    'non-state actor overtakes territory': 'COERCE/seize',
    'chemical weapon': 'ASSAULT/unconventional',
    'air/drone strike': 'ASSAULT/aerial',
    'suicide bomb': 'ASSAULT/suicide-attack',
    'shelling/artillery/missile attack': 'ASSAULT/heavy-weapons',
    'remote explosive/landmine/ied': 'ASSAULT/explosives',
    grenade: 'ASSAULT/explosives',
    'sexual violence': 'ASSAULT/sexual',
    attack: 'ASSAULT',
    'abduction/forced disappearance': 'ASSAULT/abduct',
    'peaceful protest': 'PROTEST/demo',
    'protest with intervention': 'PROTEST/demo',
    'excessive force against protesters': 'ASSAULT/crowd-control',
    'violent demonstration': 'PROTEST/riot',
    'mob violence': 'ASSAULT/primitive',
    agreement: 'AGREE',
    arrests: 'COERCE/arrest',
    'looting/property destruction': 'ASSAULT/destroy',
    'headquarters or base established': 'MOBILIZE/troops',
    'non-violent transfer of territory': 'COERCE/seize',
    'change to group/activity': 'MOBILIZE',
    battles: 'ASSAULT',
    'explosions/remote violence': 'ASSAULT/explosives',
    'violence against civilians': 'ASSAULT',
    protests: 'PROTEST/demo',
    riots: 'PROTEST/riot'
  },
  precisions: { 1: 'town', 2: 'area', 3: 'province' },
  names: {
    around: [/\s*\((?:\d{4}|[A-Z][^()]*)[^()]*\)/g],
    parted: /:\s+/,
    organs: [
      { pattern: /^Military Forces of (?:the )?(.+)$/, organ: 'army' },
      { pattern: /^Police Forces of (?:the )?(.+)$/, organ: 'police' },
      { pattern: /^Government of (?:the )?(.+)$/ }
    ],
    unnamed: [
      { pattern: /^Civilians\b/, side: 'civilians', kind: 'people' },
      { pattern: /^(?:Protesters|Rioters)\b/, side: 'civilians', kind: 'people' },
      { pattern: /^Unidentified\b/, kind: 'group' }
    ]
  }
}
