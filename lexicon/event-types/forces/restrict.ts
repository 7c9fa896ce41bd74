import type { ClaimRule } from '@vedette/core'

/** Limits that those in power set: on ways, goods, words and people. */
export const restrict = {
  rule: 'restrict',
  kind: 'event',
  type: 'COERCE/restrict',
  patterns: [
    {
      when: 'BY (block|restrict|bar|ban|prevent|obstruct|close|seal|cut|hinder|impede|hamper|curb|shut|limit|deny|halt) X:access|movement|road|border|entry|crossing|convoy|passage|traffic|travel|highway|route|airspace|@road|@border',
      says: [
        '[by: The junta] closed the border with Niger.',
        '[by: Soldiers] blocked access to Kidal.',
        'The road to Goma was closed by [by: the rebels].'
      ]
    },
    {
      when: 'BY (seal|shut|cut) off X:road|border|crossing|route|highway|access|airspace|@road|@border',
      says: ['[by: Algeria] sealed off the border with Morocco.']
    },
    {
      when: 'BY (block|withhold|withdraw|halt|stop|suspend|cut|obstruct|hold|divert) X:aid|food|water|electricity|power|fuel|supply|relief|gas|grain|shipment|medicine|delivery|supplies',
      type: 'COERCE/withhold',
      says: ['[by: The junta] blocked aid to Rakhine.', '[by: Russia] cut gas supplies to Poland.']
    },
    {
      when: 'BY cut off X:aid|food|water|electricity|power|fuel|supply|gas|communication|internet|supplies',
      type: 'COERCE/withhold',
      says: ['[by: Israel] cut off electricity to Gaza.']
    },
    {
      when: 'BY (impose|declare|enforce|extend|order|clamp|announce|reimpose) X:curfew|lockdown',
      type: 'COERCE/curfew',
      says: ['[by: The governor] imposed a curfew in Srinagar.', 'A CURFEW WAS IMPOSED IN MEERUT.']
    },
    { when: 'the curfew (in|on|at|across) AT', type: 'COERCE/curfew', says: ['A curfew in [at: Khartoum] was extended.'] },
    { when: 'AT (be|remain) under curfew', type: 'COERCE/curfew', says: ['[at: The city of Imphal] remained under curfew.'] },
    {
      when: 'BY (impose|declare|proclaim|order|extend) X:law|emergency|state',
      type: 'COERCE/martial-law',
      says: ['[by: The president] declared martial law in Mindanao.', '[by: Ethiopia] declared a state of emergency in Amhara.']
    },
    {
      when: 'BY (suspend|dissolve) X:constitution|parliament|assembly',
      type: 'COERCE/martial-law',
      says: ['[by: The junta] suspended the constitution in Niger.']
    },
    {
      when: 'BY (impose|tighten|enforce|reimpose|slap) (sanction|embargo|blockade|restriction|ban|penalty|measure|quarantine) (on|against) TO|AT',
      says: ['[by: The European Union] imposed an embargo on [to: Eritrea].']
    },
    {
      when: 'BY (impose|lift|enforce) (restriction|ban|law|rule|tax|sharia) (on|in|across|at) (TO|AT)',
      says: ['[by: The Taliban] imposed restrictions on [to: women] in Kabul.']
    },
    { when: 'BY (ban|outlaw|proscribe|prohibit|bar) TO (from) (CLAUSE)', says: ['[by: The government] banned [to: the party] in Egypt.'] },
    {
      when: 'BY (bar|stop|prevent|block|prohibit) TO from CLAUSE',
      says: ['[by: Soldiers] stopped [to: journalists] from entering Kokrajhar.']
    },
    {
      when: 'BY (ban|outlaw|prohibit|restrict) X:@protest|protest|rally|demonstration|gathering|activity',
      says: ['[by: Authorities] banned rallies in Minsk.']
    },
    {
      when: 'BY (declare|proclaim) X:caliphate|emirate|republic|independence|autonomy|state',
      type: 'COERCE',
      says: ['[by: Islamic State] declared a caliphate in Iraq and Syria.']
    },
    {
      when: 'BY (deport|expel|extradite|banish|exile|repatriate) TO (from|to) (AT)',
      type: 'COERCE/deport',
      figures: 'people',
      says: ['[by: Pakistan] deported [to: 200 migrants] to [at: Afghanistan].']
    },
    { when: 'the (deportation|expulsion) of TO', type: 'COERCE/deport', says: ['The deportation of [to: Afghan refugees] was suspended.'] },
    {
      when: 'BY (censor|jam|ban|suspend|shut|close|block) X:@media|broadcast|website|newspaper|internet|twitter|facebook|television|radio|press',
      type: 'COERCE/censor',
      says: ['[by: The junta] suspended a newspaper in Bamako.']
    },
    {
      when: 'BY shut down X:internet|broadcast|network|television|website',
      type: 'COERCE/censor',
      says: ['[by: The government] shut down the internet in Khartoum.']
    },
    { when: 'BY (hack|deface) X', type: 'COERCE/cyber', says: ['[by: Hackers from Russia] hacked a power grid in Ukraine.'] },
    {
      when: 'the (cyberattack|cyber-attack) (on|against) TO|AT',
      type: 'COERCE/cyber',
      says: ['[by: Russia] launched a cyberattack on [to: Estonia] in 2007.']
    },
    { when: 'BY (extort|tax) TO', type: 'COERCE', says: ['[by: Militants] extort [to: traders] in Cabo Delgado.'] },
    {
      when: 'BY (use|employ|take) TO as shield',
      type: 'COERCE',
      says: ['[by: Islamic State] used [to: civilians] as human shields in Mosul.']
    },
    {
      when: 'BY (conscript|press-gang|recruit) TO:child|boy|girl|minor|civilian|youth|man|villager',
      type: 'COERCE',
      says: ['[by: The militia] conscripted [to: boys] in Darfur.']
    }
  ]
} satisfies ClaimRule
