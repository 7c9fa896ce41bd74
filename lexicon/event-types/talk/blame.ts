import type { ClaimRule } from '@vedette/core'

/** Complaints, criticism, inquiries, suits: what is held against someone. */
export const blame = {
  rule: 'blame',
  kind: 'event',
  type: 'ACCUSE/disapprove',
  patterns: [
    {
      when: 'BY! complain (to|about|over|of|at) X',
      says: ['[by: Beirut] complained to the council over two raids.', '[by: The drivers] complained about the police.'],
      not: ['The tourists were told of a storm.']
    },
    {
      when: 'BY! complain CLAUSE',
      clause: 'keep',
      says: ['[by: Quito] complained that [to: Bogota] had sprayed its crops.']
    },
    {
      when: 'BY! (criticize|criticise|condemn|denounce|deplore|censure|reprimand|scold|rebuke|upbraid|slam) TO (for|over) (X)',
      clause: 'keep',
      says: ['[by: The bishop] criticised [to: the police] for cruelty.', '[to: Manila] was criticised over its reef.']
    },
    {
      when: 'BY! (criticize|criticise|condemn|denounce|deplore|decry|lament|regret|protest|attack|question|ridicule|mock|disparage|disapprove) (policy|law|bill|decision|plan|move|closure|treatment|ban|vote|election|stance|role|failure|deal|visit|arrest|sentence|ruling|statement|remark|remarks|construction|test|launch|action|inaction|handling|delay|use|way|conduct|lack|abuse|sale|presence|intervention|interference)',
      says: ['[by: The mayor] criticised the closure of guest houses in Vlore.', '[by: Hanoi] deplored the test.']
    },
    { when: 'BY! (disapprove|despair) of X', says: ['[by: The bishops] disapproved of the law.'] },
    { when: 'BY! be (critical|contemptuous|scornful|disdainful) of X', says: ['[by: The bishop] was critical of the police.'] },
    {
      when: 'BY! (be) (angry|unhappy|dissatisfied|disappointed|displeased|furious|outraged|dismayed) (at|with|over|about|by) X',
      says: ['[by: Ankara] was furious over the vote.']
    },
    {
      when: 'BY! (express|voice|air|show) (displeasure|disapproval|dissatisfaction|doubt|reservation|objection|regret|fear|frustration|worry|misgiving|criticism|grievance) (over|at|about|with) (X)',
      says: ['[by: Rome] voiced reservations about the pact.']
    },
    {
      when: 'BY! (call|brand|label|term|dub|describe|denounce) TO (traitor|terrorist|criminal|murderer|liar|thief|fascist|dictator|tyrant|puppet|spy|invader|aggressor|enemy)',
      says: ['[by: The senator] called [to: the general] a tyrant.']
    },
    {
      when: 'BY! (be|stand) guilty (of) (CLAUSE)',
      clause: 'keep',
      type: 'ACCUSE/allege',
      says: ['[by: Both armies] are guilty of violating the truce, the panel said.']
    },
    {
      when: 'BY! (investigate|probe|examine|scrutinize|scrutinise|study) (welfare|condition|conditions|treatment|corruption|fraud|spending|conduct|activity|activities|finance|finances|vote|election|crash|disappearance|possibility|feasibility|legality|weapon|site|spill|plot|deal|sale|flight) (of|in) (TO)',
      type: 'ACCUSE/investigate',
      says: ['[by: The judges] investigated the treatment of [to: detainees].']
    },
    {
      when: 'BY! (open|launch|begin|start|order|complete|conclude|hold|initiate|announce|demand) (investigation|inquiry|probe|inquest|hearing|audit|trial|review|proceeding|proceedings) (into|against|of|on|over) (TO)',
      type: 'ACCUSE/investigate',
      says: [
        '[by: A judge] opened fraud investigations against [to: nine ministers].',
        '[by: The police] completed an inquiry into the raid.'
      ]
    },
    {
      when: 'BY (put|place) TO under (investigation|scrutiny|suspicion|inquiry)',
      type: 'ACCUSE/investigate',
      says: ['[to: A trader] has been put under investigation in Genoa.']
    },
    {
      when: 'BY (send|dispatch|deploy|despatch) (inspector|investigator|auditor|expert|team|mission|observer|monitor) INFINITIVE',
      type: 'ACCUSE/investigate',
      says: ['[by: The agency] dispatched inspectors to Natanz to monitor the plant.']
    },
    {
      when: 'BY (send|dispatch|deploy|despatch) (inspector|investigator|auditor) (to) (AT)',
      type: 'ACCUSE/investigate',
      says: ['[by: The agency] sent investigators to [at: Accra].']
    },
    {
      when: 'BY! (interrogate|question|quiz|interview) TO',
      type: 'ACCUSE/investigate',
      says: ['[by: Detectives] questioned [to: the deputy] in Varna.']
    },
    {
      when: 'BY! (file|bring|launch|lodge|open|start) (suit|lawsuit|case|charge|charges|complaint|action|proceeding|proceedings|petition|motion) (against) TO',
      type: 'ACCUSE/investigate',
      says: ['[by: The widows] filed a lawsuit against [to: the governor].']
    },
    {
      when: 'BY! (haul|bring|drag) TO before X',
      type: 'ACCUSE/investigate',
      says: ['[by: Prosecutors] brought [to: the mayor] before a judge.']
    },
    {
      when: 'BY! (expose|reveal|uncover|document) (abuse|corruption|fraud|plot|scandal|crime|wrongdoing|violation)',
      type: 'ACCUSE/allege',
      says: ['[by: The charity] uncovered abuses in Insein.']
    },
    { when: 'BY! campaign against TO', says: ['[by: The league] campaigned against [to: the governor].'] }
  ]
} satisfies ClaimRule
