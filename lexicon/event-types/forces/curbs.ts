import type { ClaimRule } from '@vedette/core'

/** Coercion short of violence: bans, closures, raids on property, censorship, intrusion into computers, human shields, martial law. */
export const curbs = {
  rule: 'curb',
  kind: 'event',
  type: 'COERCE/restrict',
  patterns: [
    {
      when: 'BY! (prevent|stop|obstruct|foil|hinder|halt) (demonstration|rally|march|protest|meeting|strike|vote|procession)',
      says: ['[by: Police] prevented a rally in Sivas.']
    },
    {
      when: 'BY! (prevent|stop|bar|block|ban|prohibit|forbid) TO from CLAUSE',
      says: ['[by: Guards] barred [to: reporters] from the hall.']
    },
    {
      when: 'BY! (ban|outlaw|prohibit|forbid|criminalize|criminalise|restrict|suspend|dissolve|disqualify|proscribe) (rally|protest|demonstration|newspaper|paper|radio|station|publication|book|film|travel|election|constitution|parliament|assembly|candidate|candidacy|website|broadcast|export|import|trade|flight|gathering|activity|aid)',
      says: ['[by: The junta] banned the book.', '[by: The king] dissolved the parliament.']
    },
    {
      when: 'BY! (order|tell|force) TO:newspaper|paper|radio|station|channel|website|magazine|broadcaster|outlet INFINITIVE',
      type: 'COERCE/censor',
      says: ['[by: Managua] ordered [to: the newspaper] to close.']
    },
    {
      when: 'BY! (close|shut|seal|block|censor|jam|gag|muzzle|silence|shutter) (newspaper|paper|radio|station|channel|website|magazine|press|office|internet|network|broadcast|media|outlet|mosque|church|school|university)',
      type: 'COERCE/censor',
      says: ['[by: The regime] jammed the station.']
    },
    {
      when: 'BY:@police|@soldier|@force|@official|@government|army|authority|agent|troops|force|regime|junta! raid (newspaper|radio|station|channel|website|magazine|press|office|network|media|outlet|newsroom)',
      type: 'COERCE/censor',
      says: ['[by: Police] raided the radio in Lubumbashi.', '[by: Agents] raided a magazine in Managua.'],
      not: ['Editors raided the archive of a magazine in Managua.']
    },
    {
      when: 'BY! shut down (newspaper|paper|radio|station|channel|website|internet|office|network)',
      type: 'COERCE/censor',
      says: ['[by: The regime] shut down the radio.']
    },
    {
      when: 'BY! impose (blackout|censorship) (on) (X)',
      type: 'COERCE/censor',
      says: ['[by: The army] imposed a news blackout on the convoy.']
    },
    {
      when: 'BY! (hack|break) into (computer|network|server|system|account|site|website|email) (of) (TO)',
      type: 'COERCE/cyber',
      says: ['[by: Hackers] hacked into the computers of [to: the police].']
    },
    {
      when: 'BY! (hack|tap|wiretap|bug|intercept|eavesdrop) (phone|telephone|computer|server|network|website|call|communication|link|line) (of) (TO)',
      type: 'COERCE/cyber',
      says: ['[by: Agents] tapped the phones of [to: the editor].']
    },
    {
      when: 'the (attack|intrusion) ~cyber|hacker|hacking (on|against) (TO)',
      type: 'COERCE/cyber',
      says: ['A cyber attack on [to: the government] was reported.']
    },
    {
      when: 'BY! (hold|use) TO as (shield|hostage)',
      type: 'COERCE',
      says: ['[by: The army] has been holding [to: villagers] as human shields.']
    },
    {
      when: 'BY! (declare|impose|proclaim|introduce|extend|prolong|reimpose|maintain|decree|enforce) (emergency|law|curfew|siege|lockdown|martial) (in|on|across|over) (AT)',
      type: 'COERCE/curfew',
      says: ['[by: The president] extended a curfew in [at: Abidjan].']
    },
    {
      when: 'BY! (extend|impose|reimpose|tighten|toughen|maintain|introduce|strengthen|enforce) (restriction|blockade|closure|curb|ban|control|checkpoint|limit|siege|rule|quota) (on|in|against|around) (TO|AT)',
      says: ['[by: Nicosia] tightened its blockade of [at: Kyrenia].', '[by: Athens] will impose restrictions on [to: migrants].']
    },
    {
      when: 'BY! (close|seal|shut) (border|frontier|crossing|airspace|checkpoint|road) (with|to|between) (TO|AT)',
      says: ['[by: Tbilisi] closed its border with Armenia.']
    },
    { when: 'BY! (cordon|seal|block|wall|fence) off X', says: ['[by: Soldiers] cordoned off the roads.'] },
    {
      when: 'BY! (confiscate|seize|impound|nationalize|nationalise|expropriate|requisition) (land|property|asset|ship|vessel|cargo|passport|document|farm|bank|company|equipment|equipments|newspaper|copies|copy|goods|boat|money|house) (of|from) (TO)',
      type: 'COERCE/seize',
      says: ['[by: Harare] seized the land of [to: farmers].']
    },
    {
      when: 'BY:@police|@soldier|@force|@official|@government|army|authority|agent|troops|force! (search|raid|ransack|storm) (home|house|office|headquarters|newsroom|village|camp|mosque|church|compound|school|university|campus|clinic|hospital) (of) (TO)',
      type: 'COERCE',
      says: ['[by: Police] raided the offices of the party.']
    },
    {
      when: 'BY! (deport|expel|banish|exile|repatriate) TO (to|from) (X|AT)',
      type: 'COERCE/deport',
      says: ['[by: Luanda] deported [to: 40 traders] to Brazzaville.']
    },
    {
      when: 'BY! (turn|push|send) +back TO:@displaced|@civilian|migrant|seeker|refugee|asylum-seeker (from|to|at|in|near) (AT)',
      type: 'COERCE/deport',
      says: [
        '[by: Tunis] turned back [to: 600 asylum seekers] at the border.',
        '[by: Police] pushed back [to: 40 migrants] near Bihac.',
        '[by: Jordan] sent back [to: refugees] to [at: Daraa].'
      ],
      not: ['The driver turned back near Goma.', 'Police pushed back the gunmen near Goma.']
    },
    { when: 'BY! (force|drive|chase) out TO (from) (X)', type: 'COERCE/deport', says: ['[by: The army] forced out [to: 900 villagers].'] },
    {
      when: 'BY! (rig|steal|falsify) (election|vote|poll|ballot|result)',
      type: 'COERCE',
      says: ['[by: The ruling party] rigged the vote.']
    },
    {
      when: 'BY! (harass|intimidate|bully|persecute|blackmail|extort|spy) TO (on) (X)',
      type: 'COERCE',
      says: ['[by: Agents] harassed [to: the nuns].']
    },
    { when: 'BY! spy on TO', type: 'COERCE', says: ['[by: Agents] spied on [to: the nuns].'] },
    { when: 'BY! (conscript|press-gang|recruit) TO (by) (force)', type: 'COERCE', says: ['[by: The militia] conscripted [to: boys].'] },
    {
      when: 'BY! (spread|circulate|plant) (disinformation|propaganda|rumour|rumor|lie)',
      type: 'COERCE/misinformation',
      says: ['[by: The army] spread disinformation.']
    }
  ]
} satisfies ClaimRule
