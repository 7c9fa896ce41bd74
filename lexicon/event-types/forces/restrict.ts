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
      when: 'BY (impose|tighten|enforce|reimpose|slap|clamp) (blockade|restriction|ban|measure|quarantine|zone|closure|limit|tax|levy) (on|against|over|around) TO|AT',
      says: ['[by: The junta] imposed restrictions on [to: journalists] in Rangoon.']
    },
    {
      when: 'BY:@fighter|@armed-group|@soldier|@force|militia|gang|insurgent|gunman|cartel|bandit! (collect|levy|exact|extort|demand|extract|charge) X:tax|levy|toll|fee|zakat|tribute|payment|money from TO',
      says: [
        '[by: Fighters] are collecting taxes from [to: traders] in Sake.',
        '[by: Al-Shabaab] extorts fees from [to: farmers] in Jowhar.',
        '[by: Gangs] collect tolls from [to: drivers] in Martissant.'
      ],
      not: ['Officials collected taxes from traders in Accra.']
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
    },
    { when: 'BY (deny|refuse) TO access (to) (AT)', says: ['[by: The army] denied [to: journalists] access to [at: Jaffna].'] },
    {
      when: 'BY (impose|declare|enforce|establish) zone ~no-fly|exclusion|buffer|security (over|in|around) (AT)',
      says: ['[by: NATO] imposed a no-fly zone over [at: Libya].']
    },
    {
      when: 'BY (close|shut|seal) X:university|mosque|church|market|port|airport|bridge|square|crossing|airspace|border|camp',
      says: ['[by: The authorities] closed mosques in Kaya.', 'The port of Hodeidah was shut by [by: the coalition].'],
      not: ['The shop closed at noon in Kaya.']
    },
    {
      when: 'BY (revoke|suspend|cancel|withdraw) X:licence|license|accreditation|permit|passport|citizenship|visa|registration',
      says: ['[by: The government] revoked the licence of a station in Bujumbura.']
    },
    {
      when: 'X:access|road|route|highway|border|crossing|airport|port|bridge be (closed|blocked|cut|shut|impassable)',
      says: ['Access to El Geneina remains blocked.']
    },
    { when: 'the (closure|blocking|shutdown|sealing) of AT', says: ['The closure of [at: the airport in Sanaa] went on.'] },
    {
      when: 'BY (place|put) AT under (curfew|lockdown)',
      type: 'COERCE/curfew',
      says: ['[by: The governor] placed [at: the city of Jos] under curfew.']
    },
    {
      when: 'X:curfew|lockdown (come|go|enter|be|remain) (into|in) (force|effect|place)',
      type: 'COERCE/curfew',
      says: ['A curfew is in place in Khartoum.']
    },
    {
      when: 'the (law) ~martial (in|on|across) (AT)',
      type: 'COERCE/martial-law',
      says: ['Martial law in [at: Mindanao] was extended on Friday.']
    },
    {
      when: 'the state of emergency (in|on|across) (AT)',
      type: 'COERCE/martial-law',
      says: ['A state of emergency in [at: Diffa] was announced on Friday.']
    },
    {
      when: 'BY (cut|block|disrupt|restrict|shut|throttle|jam|switch) X:internet|network|signal|communication|phone|telephone|facebook|whatsapp|gps',
      type: 'COERCE/censor',
      says: ['[by: The authorities] cut the internet in Conakry.', 'The internet was cut in Conakry.']
    },
    {
      when: 'BY cut off X:internet|network|phone|communication',
      type: 'COERCE/censor',
      says: ['[by: The junta] cut off the internet in Sagaing.']
    },
    {
      when: 'BY take X:station|channel|radio|broadcaster off X:air',
      type: 'COERCE/censor',
      says: ['[by: The authorities] took the station off the air in Bamako.']
    },
    {
      when: 'the (shutdown|blackout) ~internet|media|news|communication|communications|network (in) (AT)',
      type: 'COERCE/censor',
      says: ['An internet blackout in [at: Amhara] went on.']
    },
    {
      when: 'BY transfer TO:civilian|resident|family|child|people|villager|orphan|deportee (from|to) AT',
      type: 'COERCE/deport',
      says: ['[by: The occupiers] transferred [to: children] to [at: Russia].']
    },
    {
      when: 'BY (confiscate|loot|steal|seize|impound|divert|block) X:aid|relief|food|supplies|@supply|grain',
      type: 'COERCE/withhold',
      says: ['[by: Houthi fighters] confiscated relief supplies in Hajjah.']
    },
    {
      when: 'BY (block|stop|halt|turn) (convoy|truck|shipment|cargo) ~aid|relief|humanitarian|food',
      type: 'COERCE/withhold',
      says: ['[by: The army] blocked aid convoys at Ardamata.']
    },
    {
      when: 'BY turn back X:convoy|aid|truck|refugee|ship|boat',
      type: 'COERCE/withhold',
      says: ['[by: Soldiers] turned back an aid convoy near Loikaw.']
    },
    {
      when: 'the (cut|denial|cut-off) (of|to) X:water|electricity|power|gas|food|aid',
      type: 'COERCE/withhold',
      says: ['A denial of food to the enclave was condemned in Geneva.']
    }
  ]
} satisfies ClaimRule
