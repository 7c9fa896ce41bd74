import type { PartyTable } from '@vedette/core'

/** What an actor is to the codings, by side, class and kind. Who a government is, is told by the tables of actors. */
export const parties = [
  { classes: ['crowd', 'activist', 'activists', 'supporter'], gives: 'crowd', says: 'people who demonstrate or riot' },
  { sides: ['civilians'], gives: 'civilians', says: 'unarmed people' },
  { classes: ['peacekeepers', 'coalition', 'army mission', 'states'], gives: 'foreign', says: 'forces of several states, or of the UN' },
  { sides: ['media', 'monitor', 'NGO', 'international', 'United Nations'], gives: 'other', says: 'none that fights' },
  {
    classes: ['civilian', 'nationals', 'displaced', 'victim', 'journalist'],
    gives: 'civilians',
    says: 'unarmed people'
  },
  { kinds: ['state'], gives: 'state', says: 'a state' },
  {
    classes: [
      'army',
      'army unit',
      'army command',
      'armed forces',
      'air force',
      'air force unit',
      'air defence',
      'navy',
      'police',
      'regional police',
      'special police',
      'federal police',
      'police chief',
      'security forces',
      'security service',
      'special forces',
      'intelligence',
      'gendarmerie',
      'national guard',
      'border guard',
      'coast guard',
      'soldier',
      'force',
      'state',
      'government',
      'government body',
      'regional government',
      'presidency',
      'ministry',
      'ministry of defence',
      'ministry of the interior',
      'ministry of foreign affairs',
      'ministry of justice',
      'head of state',
      'head of government',
      'president',
      'prime minister',
      'defence minister',
      'interior minister',
      'foreign minister',
      'governor',
      'court',
      'prosecutor',
      'general'
    ],
    gives: 'side',
    otherwise: 'state',
    says: 'an organ of a state, or of those whose side it is on'
  },
  {
    classes: [
      'armed group',
      'militia',
      'criminal group',
      'private military company',
      'paramilitary',
      'fighter',
      'people',
      'armed-group',
      'self-declared state',
      'government in rebellion'
    ],
    gives: 'side',
    otherwise: 'group',
    says: 'those who fight for a government are its forces, others a group'
  },
  { kinds: ['group'], gives: 'side', otherwise: 'group', says: 'a group, on its own or on a side' },
  {
    classes: ['leader', 'official', 'spokesman', 'spokeswoman', 'opposition'],
    gives: 'side',
    otherwise: 'civilians',
    says: 'whose side they are on; who is on none bears no arms'
  },
  {
    classes: ['commander'],
    gives: 'side',
    says: 'whose side they are on'
  },
  { kinds: ['people'], gives: 'civilians', says: 'people, when nothing says more' },
  { kinds: ['media'], gives: 'other', says: 'none that fights' },
  { kinds: ['person'], sides: [''], gives: 'civilians', says: 'a person of whom no more is known' },
  { kinds: ['person', 'organisation', 'unknown'], gives: 'side', otherwise: 'other', says: 'whose side they are on' }
] as const satisfies PartyTable['rows']
