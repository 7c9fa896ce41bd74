import type { ClaimRule } from '@vedette/core'

/** What one wants of another: demands, duties laid on others, pressure, bids for help, asylum and mediation. */
export const demand = {
  rule: 'demand',
  kind: 'event',
  type: 'REQUEST',
  patterns: [
    {
      when: 'BY! (say|state|declare|stress|insist|reiterate|conclude|remind|maintain|argue|add|note|emphasize|emphasise|underline|warn|announce|repeat|write|tell|agree|believe|think) DUTY',
      says: [
        '[by: Moscow] said that [to: Kyiv] must withdraw from the bridge.',
        '[by: The bishop] stressed that [to: the governor] must pay.',
        '[by: The bishop] said the hostages should be freed.',
        '[by: The bishop] insisted that [to: the militia] free the nuns.'
      ],
      not: [
        'Moscow said that Kyiv withdrew from the bridge.',
        'The general said that he must rest.',
        'The police insisted that only three people were hurt.'
      ]
    },
    {
      when: 'BY! demand X',
      says: ['[by: The union] demanded higher pay.', '[by: Vilnius] demanded an admission from [to: Minsk].'],
      not: ['The climb demands patience.']
    },
    {
      when: 'BY! (demand|want|claim|seek) (autonomy|independence|self-rule|reform|reforms|right|rights|democracy|freedom|power|land|recognition|equality|pay|wage|election|elections|referendum|constitution|share) (from) (TO)',
      says: ['[by: The settlers] demanded autonomy from [to: Chisinau].', '[by: Teachers in Accra] want better wages.']
    },
    {
      when: 'BY! (call|appeal|push|press|lobby|plead|clamour|clamor|campaign|agitate) for X',
      says: ['[by: The archbishop] called for sanctions.', '[by: London] is pushing for debt relief.'],
      not: ['The recipe calls for two eggs.']
    },
    {
      when: 'BY! (pressure|press|push|prod|nudge|encourage|persuade|convince|summon|exhort|lobby|petition|remind|admonish|caution) TO INFINITIVE',
      says: [
        '[by: The authorities] have been pressuring [to: miners] to end the walkout.',
        '[by: Oslo] encouraged [to: the rebels] to talk.'
      ]
    },
    {
      when: 'BY! (put|exert|apply|keep|heap|increase|mount) (pressure) (on|upon) TO (INFINITIVE)',
      says: ['[by: The farmers] put pressure on [to: the governor].']
    },
    {
      when: 'BY! (seek|request|ask|apply|beg|bargain) (asylum) (in|from|with) (TO|AT)',
      type: 'REQUEST/assist',
      says: ['[by: Three pilots] sought asylum in [at: Jordan].']
    },
    {
      when: 'BY! (apply|ask|plead|beg|petition|bargain) for (asylum|membership|protection|visa|loan|mercy|clemency|bail|mediation|food|money) (in|from|to) (TO|AT)',
      type: 'REQUEST/assist',
      says: ['[by: The pilot] pleaded for mercy.']
    },
    {
      when: 'BY! (seek|request|solicit|invite) (mediation|arbitration|intervention|advice|backing|approval|consent|help|ruling|opinion) (of|from|by) (TO)',
      type: 'REQUEST/assist',
      says: ['[by: Asuncion] sought the mediation of [to: the Vatican].']
    },
    {
      when: 'BY! (set|lay|put|give|issue) (condition|demand|term|terms|precondition) (for|to|on|before) (TO)',
      says: ['[by: The rebels] issued demands to [to: the governor].']
    },
    {
      when: 'BY! (issue|send|deliver|give) (reminder|message|letter|note|petition|memorandum) (to) TO (CLAUSE)',
      says: ['[by: The president of Ghana] issued a reminder to [to: the militia] that it must disarm.']
    },
    {
      when: 'BY! (order|command|direct|instruct|ask|require|oblige|mandate) TO INFINITIVE',
      says: ['[by: A judge in Lima] ordered [to: the former president] to appear for questioning.']
    },
    {
      when: 'BY! (order|decree|command) (@movement|@penalty|closure|halt|inquiry|evacuation|ceasefire|withdrawal|release|search)',
      says: ['[by: The court] ordered the release of the editor in Kampala.']
    },
    {
      when: 'BY! (advocate|champion|urge|favour|favor|counsel|recommend|propose|suggest) (reform|reforms|negotiation|talk|talks|dialogue|election|elections|sanction|boycott|intervention|independence|withdrawal|reconciliation|embargo|vote|solution|settlement|change)',
      says: ['[by: The senator] advocated an embargo on the junta.']
    },
    {
      when: 'the demand (by|from|of) BY! (CLAUSE)',
      says: ['Demands from [by: the rebels] were read on the radio in Luanda.']
    },
    {
      when: 'BY! (raise|voice|repeat|reiterate|renew|restate|present) (demand|claim|call|appeal|plea|request)',
      says: ['[by: The miners] repeated their demand for pay.']
    },
    { when: 'the pressure (on) TO (INFINITIVE)', says: ['There is pressure on [to: the governor] to quit in Porto.'] },
    { when: 'BY! (gather|collect) (signature)', says: ['[by: The league] collected signatures in Vilnius.'] },
    { when: 'BY! (petition|approach) TO', says: ['[by: The families] petitioned [to: the court] in Quito.'] }
  ]
} satisfies ClaimRule
