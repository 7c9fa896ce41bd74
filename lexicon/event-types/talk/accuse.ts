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
      when: 'BY (open|launch|begin|start|order|announce|conduct|hold|initiate) (investigation|inquiry|probe|inquest) (into|against) (TO)',
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
    { when: 'BY put TO on trial', type: 'ACCUSE/investigate', says: ['[by: Guinea] put [to: the general] on trial.'] },
    { when: 'BY! point to TO as X', says: ['[by: Residents] pointed to [to: the army] as the culprit.'] },
    { when: 'BY! point finger (at|to|toward) TO', says: ['[by: Officials] pointed the finger at [to: Al-Shabaab].'] },
    {
      when: 'BY! (implicate|name|incriminate) TO (in|as) X:@violence|killing|massacre|attack|murder|abuse|crime|death|plot|suspect|culprit|perpetrator|mastermind|coup',
      says: [
        '[by: The panel] implicated [to: the governor] in the killings.',
        '[by: Police] named [to: a former soldier] as the suspect in Lagos.'
      ]
    },
    {
      when: 'BY! (trade|exchange|swap) X:accusation|blame|recrimination|allegation|charge',
      says: ['[by: Both sides] traded accusations over Hodeidah.', '[by: Armenia] and [by: Azerbaijan] traded blame on Tuesday.']
    },
    {
      when: 'BY! (level|make|direct|repeat|reiterate) (accusation|allegation|charge) (against|at) TO',
      says: ['[by: The opposition] levelled accusations against [to: the ruling party] in Harare.']
    },
    {
      when: 'the (accusation|allegation|complaint|charge) (against|about) TO',
      says: ['There were allegations against [to: the brigade] in Nairobi.']
    },
    { when: 'BY! hold responsible (for) TO', says: ['[by: The families] hold responsible [to: the army] for the raid.'] },
    {
      when: 'BY! (criticise|criticize|condemn|denounce|deplore|decry|slam|blast) X for CLAUSE',
      type: 'ACCUSE/disapprove',
      clause: 'keep',
      says: ['[by: Amnesty] criticised the army for shelling a market.']
    },
    {
      when: 'the (condemnation|outrage|criticism|outcry|fury|rebuke) (pour|come|follow) (in) (from) (BY)',
      type: 'ACCUSE/disapprove',
      says: ['Condemnation from [by: the Arab League] followed the raid on Jenin.']
    },
    {
      when: 'BY! (protest|object) (against|to|over) X:detention|arrest|incursion|violation|attack|strike|decision|ruling|presence|expulsion|annexation|killing|raid|closure',
      type: 'ACCUSE/disapprove',
      says: ['[by: Paris] protested against the detention of an envoy.']
    },
    {
      when: 'BY! (lodge|file|deliver|submit|register|send|issue) (protest|complaint|objection|demarche) (with|to|against|over|at) (TO)',
      type: 'ACCUSE/disapprove',
      says: ['[by: Colombia] lodged a protest with [to: Venezuela].', '[by: Beirut] filed a complaint against [to: Israel].']
    },
    {
      when: 'BY! summon TO:ambassador|envoy|diplomat|attaché|consul',
      type: 'ACCUSE/disapprove',
      says: ['[by: Pakistan] summoned [to: the Indian envoy] on Friday.']
    },
    {
      when: 'BY! speak out (against|on|about) X',
      type: 'ACCUSE/disapprove',
      says: ['[by: The bishop] spoke out against the violence in Chiapas.']
    },
    {
      when: 'BY! (express|voice|reiterate|raise|convey) X:concern|outrage|alarm|dismay|shock|indignation|condemnation|anger|disappointment|horror|disgust',
      type: 'ACCUSE/disapprove',
      says: ['[by: The foreign ministry in Oslo] expressed grave concern.', '[by: The envoy] voiced his shock at the strike.']
    },
    {
      when: 'X (alarm|appall|outrage|horrify|shock|dismay|appal) BY!',
      type: 'ACCUSE/disapprove',
      says: ['[by: The envoy] was appalled by the strike on the school.'],
      not: ['The price shocked shoppers in Lagos.']
    },
    {
      when: 'BY! (describe|denounce|characterise|characterize|decry) X as X',
      type: 'ACCUSE/disapprove',
      says: ['[by: The premier] denounced the raid as cowardly.']
    },
    {
      when: 'the condemnation (of|for) X:@violence|attack|strike|raid|killing|coup|bombing|massacre',
      type: 'ACCUSE/disapprove',
      says: ['[by: The African Union]’s condemnation of the coup was swift.']
    },
    {
      when: 'BY! (look|inquire|probe) into X',
      type: 'ACCUSE/investigate',
      says: ['[by: The commission] is looking into abuses in Amhara.']
    },
    {
      when: 'BY! (question|interrogate|grill) TO (over|about|on) X',
      type: 'ACCUSE/investigate',
      says: ['[by: Police] questioned [to: three men] over the fire in Athens.']
    },
    {
      when: 'BY! (issue|seek|obtain|sign) (warrant) (for|against) (TO)',
      type: 'ACCUSE/investigate',
      says: ['[by: The court in The Hague] issued an arrest warrant for [to: the president].']
    },
    {
      when: 'TO (go|be|stand) on (trial) (in|for|at) (AT)',
      type: 'ACCUSE/investigate',
      says: ['[to: The warlord] went on trial in Bunia.']
    },
    { when: 'TO stand trial', type: 'ACCUSE/investigate', says: ['[to: Two officers] stood trial in Santiago.'] },
    { when: 'the trial of TO', type: 'ACCUSE/investigate', says: ['The trial of [to: four militiamen] opened in Bunia.'] },
    {
      when: 'BY! (bring|file|open|lodge|press|lay|prefer) (case|charge|suit|lawsuit|proceeding|complaint) (against|at|with) (TO)',
      type: 'ACCUSE/investigate',
      says: ['[by: Prosecutors in Bogota] filed charges against [to: the colonel].']
    },
    { when: 'BY! sue TO', type: 'ACCUSE/investigate', says: ['[by: Families of the dead] sued [to: the government] in Strasbourg.'] },
    {
      when: 'BY:@official|investigator|inspector|expert|mission|team|commission|panel|prosecutor|police (gather|collect|examine|inspect|document) X:evidence|scene|site|sample|testimony|wreckage|crime|abuse|violation',
      type: 'ACCUSE/investigate',
      says: ['[by: The inspectors] gathered evidence in Saraqib.']
    },
    {
      when: 'BY (investigate|probe) TO (for|over) (X)',
      type: 'ACCUSE/investigate',
      says: ['[by: Prosecutors] are investigating [to: two colonels] for murder.']
    },
    {
      when: 'the investigation (of|against|into) TO',
      type: 'ACCUSE/investigate',
      says: ['An investigation against [to: the mayor] was opened in Cali.']
    },
    { when: 'X be under investigation', type: 'ACCUSE/investigate', says: ['The cause of the blast in Quetta is under investigation.'] }
  ]
} satisfies ClaimRule
