import type { ClaimRule } from '@vedette/core'

const wanted = '@person|@people|@fighter|@leader|@official|inmate|fugitive|convict|escapee|gunman|suspect|prisoner|kingpin'

/** People whom an authority takes or holds. */
export const arrest = {
  rule: 'arrest',
  kind: 'event',
  type: 'COERCE/arrest',
  patterns: [
    {
      when: 'BY (arrest|detain|imprison|jail|apprehend|nab|incarcerate|intern|remand|re-arrest|rearrest|nabbed|handcuff) TO',
      figures: 'detained',
      says: [
        '[by: Police] arrested [to: 14 protesters] in Harare.',
        '[to: Three journalists] were detained by [by: security agents] in Khartoum.',
        'POLICE ARRESTED [to: TWO SUSPECTS] IN BOGOTA.'
      ]
    },
    {
      when: `BY recapture TO:${wanted}`,
      figures: 'detained',
      says: ['[by: Police] recaptured [to: the fugitive] in Guayaquil.'],
      not: ['The army recaptured Wad Madani.']
    },
    {
      when: `BY (hunt|track|chase) down TO:${wanted}`,
      figures: 'detained',
      says: ['[by: Soldiers] tracked down [to: two gunmen] in Djibo.'],
      not: ['Researchers tracked down a copy in Djibo.']
    },
    { when: 'BY (round|pick|lock) up TO', figures: 'detained', says: ['[by: Soldiers] rounded up [to: 60 men] in Djibo.'] },
    { when: 'BY take TO into custody', figures: 'detained', says: ['[by: Police] took [to: five suspects] into custody in Lagos.'] },
    {
      when: 'BY take into (custody|detention) TO',
      figures: 'detained',
      says: ['[to: Two officers] were taken into custody by [by: the army].']
    },
    {
      when: 'BY (hold|keep|place|put|remand) TO (in|under|into) (custody|detention|arrest|prison|jail)',
      figures: 'detained',
      says: ['[by: The junta] placed [to: the president] under house arrest in Niamey.']
    },
    {
      when: 'TO be (in|under) (custody|detention|arrest)',
      figures: 'detained',
      says: ['[to: The suspect] is in police custody in Paris.']
    },
    { when: 'BY make X:arrest', figures: 'detained', says: ['[by: Police] made 12 arrests in Belfast.'] },
    {
      when: 'the (arrest|detention|imprisonment|jailing|roundup|apprehension|internment) of TO',
      figures: 'detained',
      says: ['The arrest of [to: six activists] was condemned.']
    },
    {
      when: 'the (crackdown|clampdown|purge) (on|against|of) TO',
      type: 'COERCE',
      says: ['[by: The junta]’s crackdown on [to: protesters] went on in Yangon.']
    },
    { when: 'BY (crack|clamp) down on TO', type: 'COERCE', says: ['[by: The authorities] cracked down on [to: protesters] in Minsk.'] },
    {
      when: 'BY (suppress|repress|quash|quell|disperse|persecute|purge|oppress|harass|intimidate) TO',
      type: 'COERCE',
      says: ['[by: Police] dispersed [to: protesters] in Tbilisi.']
    },
    { when: 'the (crackdown|clampdown|repression)', type: 'COERCE', says: ['A [by: government] crackdown in Cairo began in August.'] },
    {
      when: 'BY (oust|overthrow|topple|depose|unseat) TO',
      type: 'COERCE',
      says: ['[by: The army] overthrew [to: the president] in Niger.']
    },
    {
      when: 'BY (stage|mount|attempt|lead|carry) (coup) (against) (TO)',
      type: 'COERCE',
      says: ['[by: The generals] staged a coup in Niger.']
    },
    {
      when: 'BY:@police|@state|@government|@soldier|army|troops|agent|security|authority|navy|guard|@actor (capture|catch|nab|seize) TO:commander|leader|suspect|kidnapper|fugitive|smuggler|trafficker|gunman|boss|kingpin|criminal|pirate|spy|assassin|attacker|bandit|terrorist',
      figures: 'detained',
      says: ['[by: The army] captured [to: a rebel commander] in Diffa.', '[to: The suspect] was caught in Medellin.']
    },
    {
      when: 'BY (throw|put|send) TO (in|into|to) (jail|prison|cell|dungeon)',
      figures: 'detained',
      says: ['[by: The authorities] threw [to: the activist] in jail in Juba.']
    },
    {
      when: 'BY (carry|make|conduct|launch) out X:arrest',
      figures: 'detained',
      says: ['[by: Soldiers] carried out arrests in Hebron on Monday.']
    },
    {
      when: 'the (wave|series|spate|string|campaign) of (arrest|detention)',
      says: ['[by: Police] carried out a wave of arrests in Hebron.']
    },
    { when: 'the arrest ~mass|arbitrary|preventive|house', figures: 'detained', says: ['Mass arrests in Minsk followed the vote.'] },
    {
      when: 'BY (raid|search) X:home|house|office|newsroom|headquarters|camp|district in (search) (of|for) (TO)',
      type: 'COERCE',
      says: ['[by: Police] raided an office in search of weapons in Tunis.']
    },
    { when: 'BY (seize|take|grab|usurp) X:power', type: 'COERCE', says: ['[by: The soldiers] seized power in Gabon.'] },
    {
      when: 'the (coup|putsch) (in|by|against|of) (AT|BY|TO)',
      type: 'COERCE',
      says: ['A coup in [at: Niger] on Wednesday toppled the president.']
    },
    { when: 'the (overthrow|ouster|toppling) of TO', type: 'COERCE', says: ['The overthrow of [to: President Bazoum] shook the region.'] }
  ]
} satisfies ClaimRule
