import type { ClaimRule } from '@vedette/core'

/** Blame, condemnation, inquiry. `to` is whom it falls on. */
export const accuse = {
  rule: 'accuse',
  kind: 'event',
  type: 'ACCUSE/allege',
  patterns: [
    {
      when: 'BY (accuse|suspect|blame|charge) TO of CLAUSE',
      clause: 'keep',
      says: ['[by: Kyiv] accused [to: Moscow] of shelling the plant.', '[by: THE OPPOSITION] ACCUSED [to: THE ARMY] OF KILLING PEASANTS.']
    },
    {
      when: 'BY (accuse|blame|fault|incriminate|indict) TO (of|for|over) X',
      clause: 'keep',
      says: [
        '[by: The opposition] blamed [to: the government] for the deaths in Kisumu.',
        '[by: Police] accused [to: the NDFB] of the attacks.'
      ]
    },
    { when: 'BY! (accuse|blame) X:other|another', says: ['[by: Kyiv] and [by: Moscow] blamed each other.'] },
    { when: 'BY (accuse|blame) TO', clause: 'keep', says: ['[by: The opposition] blamed [to: the government].'] },
    {
      when: 'BY (blame|pin) X (on|upon) TO',
      clause: 'keep',
      says: ['[by: The army] blamed the attack in Beni on [to: the ADF].', '[by: Officials] blamed the raid on [to: bandits].']
    },
    {
      when: 'BY (attribute|ascribe) X to TO',
      clause: 'keep',
      says: ['[by: The government] attributed the attack in Lima to [to: the Shining Path].']
    },
    { when: 'BY point (finger) (at|to) TO', says: ['[by: World powers] pointed the finger at [to: the government].'] },
    { when: 'BY hold TO (responsible|accountable)', says: ['[by: The UN] held [to: the militia] responsible for the deaths in Beni.'] },
    { when: 'BY (put|lay|place) (blame) (on|at) TO', says: ['[by: Moscow] put the blame on [to: the rebels].'] },
    { when: 'BY (allege|claim) CLAUSE', clause: 'yield', says: ['[by: The opposition] alleged that the vote was stolen.'] },
    {
      when: 'BY (condemn|denounce|deplore|criticize|criticise|slam|decry|lament|blast|lambast|lambaste|castigate|rebuke|reproach|chide|censure|deride|rap|berate|excoriate|bemoan|vilify|assail) ABOUT',
      type: 'ACCUSE/disapprove',
      says: ['[by: The African Union] condemned [to: the junta] in Niamey.', '[by: Amnesty] denounced [to: the army] over the raids.']
    },
    {
      when: 'BY! (condemn|denounce|deplore|criticize|criticise|slam|decry|lambast|lambaste|censure) X',
      type: 'ACCUSE/disapprove',
      says: ['[by: The African Union] condemned the coup in Gabon.'],
      not: ['The mayor praised the weather in Oslo.']
    },
    {
      when: 'BY (voice|express) (outrage|concern|anger|dismay|alarm|condemnation|indignation|fury) (over|at|about|to|against) X',
      type: 'ACCUSE/disapprove',
      says: ['[by: The UN] voiced alarm over the raids in Darfur.']
    },
    {
      when: 'BY (describe|call|term|denounce) X as X:massacre|crime|aggression|terrorism|genocide|violation|terrorist|provocation|atrocity|invasion',
      type: 'ACCUSE/disapprove',
      says: ['[by: The opposition] described the raid in Homs as a massacre.']
    },
    {
      when: 'BY (brand|label) TO as (terrorist|criminal|traitor|murderer|butcher|dictator)',
      type: 'ACCUSE/disapprove',
      says: ['[by: Ankara] branded [to: the PKK] as terrorists.']
    },
    {
      when: 'BY (consider|call) X (violation|aggression|crime|provocation|breach|massacre|genocide)',
      type: 'ACCUSE/disapprove',
      says: ['[by: Russia] considers the raid in Luhansk a violation.']
    },
    {
      when: 'the (condemnation|outrage|criticism|outcry|fury|rebuke) from BY!',
      type: 'ACCUSE/disapprove',
      says: ['There was outrage from [by: the opposition] over the raid in Homs.']
    },
    {
      when: 'X (draw|spark|prompt|provoke|trigger|bring) (condemnation|outrage|criticism|anger|fury|outcry|rebuke|protest) from BY!',
      type: 'ACCUSE/disapprove',
      says: ['The killings in Bucha drew outrage from [by: the European Union].']
    },
    {
      when: 'the (condemnation|criticism) of TO',
      type: 'ACCUSE/disapprove',
      says: ['[by: Amnesty]’s criticism of [to: the army] was ignored.']
    },
    {
      when: 'BY (investigate|probe) X:@violence|attack|killing|death|incident|allegation|crime|abuse|report|shooting|bombing|massacre|@speech|claim|role|case|strike|disappearance|violation|blast',
      type: 'ACCUSE/investigate',
      says: ['[by: The ICC] is investigating crimes in Darfur.'],
      not: ['Scientists investigate a comet in Chile.']
    },
    {
      when: 'BY (open|launch|begin|start|order|announce|conduct|hold|initiate) (investigation|inquiry|probe|inquest) (into|against) (TO|X)',
      type: 'ACCUSE/investigate',
      says: ['[by: Prosecutors] opened an investigation into the killings in Bucha.', 'AN INVESTIGATION WAS BEGUN BY [by: THE ARMY].']
    },
    {
      when: 'the (investigation|inquiry|probe) (into|by|of) (BY)',
      type: 'ACCUSE/investigate',
      says: ['[by: A UN] inquiry into the massacre in Beni began.']
    },
    {
      when: 'BY (charge|indict|prosecute|arraign) TO (with|for|over) X',
      type: 'ACCUSE/investigate',
      says: ['[by: Prosecutors] charged [to: two officers] with murder in Bogota.']
    },
    {
      when: 'BY (indict|prosecute|arraign|interrogate) TO',
      type: 'ACCUSE/investigate',
      says: ['[by: The ICC] indicted [to: the general] in The Hague.']
    },
    { when: 'BY put TO on trial', type: 'ACCUSE/investigate', says: ['[by: Guinea] put [to: the general] on trial.'] }
  ]
} satisfies ClaimRule
