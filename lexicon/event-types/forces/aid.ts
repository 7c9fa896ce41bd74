import type { ClaimRule } from '@vedette/core'

/** What brings aid, told by a word before it. */
const carriers = 'convoy|truck|lorry|ship|vessel|flight|plane|shipment|flotilla~aid|humanitarian|relief|food|medical|grain|wheat'

/** Help that reaches people: goods, care, money, rescue. */
export const aid = {
  rule: 'aid',
  kind: 'event',
  type: 'AID',
  patterns: [
    {
      when: 'BY (provide|deliver|distribute|send|supply|offer|bring|hand|airlift|give|donate|ship|drop|airdrop|dispatch|channel|extend) (aid|assistance|food|relief|shelter|medicine|help|water|blanket|ration|supplies|care|tent|meal|grant|fund|parcel|vaccine|guidance) (to|for|in|into) TO|AT',
      says: ['[by: WFP] delivered food to [to: displaced families] in Pibor.', '[by: Turkey] sent relief to [at: Gaza].']
    },
    {
      when: 'BY (provide|deliver|distribute|send|supply|bring|hand|airlift|give|donate|ship|airdrop|dispatch) X:aid|assistance|food|relief|medicine|blanket|ration|tent|meal|parcel|vaccine',
      says: ['[by: The Red Cross] provided assistance in Juba.'],
      not: ['The army delivered shells to Bakhmut.']
    },
    {
      when: 'BY (provide|supply|furnish) TO with X:aid|assistance|food|relief|shelter|medicine|help|water|care|supplies',
      says: ['[by: The Red Cross] provided [to: families] with shelter in Aden.']
    },
    {
      when: 'BY (treat|rescue|assist|feed|vaccinate|airlift) TO:@people|@actor|@civilian|@displaced|@victim|patient|child|family',
      says: ['[by: Medics] treated [to: 40 patients] in Aden.', '[to: Forty wounded people] were treated in a hospital in Kabul.']
    },
    {
      when: 'TO (receive) (treatment|aid|assistance|care) (in|at|from) (BY|AT)',
      says: ['[to: The wounded soldiers] received treatment in [at: Dnipro].']
    },
    { when: 'X:aid|convoy|relief|shipment (reach|arrive|enter) (in|at|to) (TO|AT)', says: ['Aid reached Gaza on Friday.'] },
    { when: 'X:aid|relief|assistance (reach|enter) TO|AT', says: ['Aid reached [at: Gaza] on Friday.'] },
    {
      when: 'the (delivery|distribution|airdrop|provision) of (aid|food|relief|medicine|assistance|supplies) (to|in) (TO|AT)',
      says: ['Deliveries of aid to [to: Malawi] resumed.']
    },
    {
      when: 'BY (announce|approve|allocate|donate) (aid|assistance|fund|relief|grant|loan) (to|for) (TO|AT)',
      says: ['[by: Washington] approved aid for [to: refugees] in Jordan.']
    },
    { when: 'BY (rebuild|reconstruct) X:@building|home|house|school|hospital', says: ['[by: The agency] rebuilt schools in Kunduz.'] },
    {
      when: 'BY! (provide|deliver|distribute|send|supply|offer|give|donate|ship|dispatch|transfer|pledge|grant|allocate) X:system|jet|tank|vehicle|helicopter|insulin|oxygen|fuel|generator|bandage|medication|kit|seed|hygiene|drug|million|billion|tonne|ton (to|for) TO|AT',
      says: ['[by: Germany] delivered two systems to [to: Ukraine].', '[by: Riyadh] donated generators to [at: the hospital in Aden].']
    },
    {
      when: 'BY pull TO:@civilian|@person|survivor|child|victim|soldier|worker|resident from X:rubble|ruin|ruins|debris|wreckage|sea',
      says: ['[by: Rescue workers] pulled [to: 12 survivors] from the rubble in Dnipro.']
    },
    {
      when: 'BY (take|rush|bring|transfer|admit|evacuate|airlift|move) TO:wounded|injured|victim|survivor|casualty|patient|soldier (to|into) (hospital|clinic|infirmary|health)',
      says: ['[to: The injured] were rushed to a clinic in Peshawar.', '[to: Wounded soldiers] were taken to hospital in Bukavu.']
    },
    {
      when: 'BY! (set|open) up (hospital|clinic|kitchen|shelter|camp) ~field|mobile|soup|temporary|emergency|transit|relief (in|at|near|for) (AT)',
      says: ['[by: The Red Cross] set up a field hospital in [at: Adre].']
    },
    {
      when: 'BY! (rescue|save|free) TO:hostage|captive|survivor|child|migrant|passenger|crew|sailor|miner|girl|boy|student (from|in|off|near) (X)',
      says: ['[by: Soldiers] rescued [to: 14 hostages] in Katsina.']
    },
    {
      when: 'BY! hand out X:food|aid|water|blanket|ration|supplies|tent|medicine|cash|parcel',
      says: ['[by: Volunteers] handed out food in Kibati.']
    },
    {
      when: 'X:convoy|truck|aid|relief|shipment|plane|flight|lorry|ship (carry|bring|deliver|transport) X:aid|food|relief|medicine|flour|supplies|water|fuel|medication|grain|assistance',
      says: ['A convoy carrying food reached Tigray on Monday.']
    },
    {
      when: `X:${carriers} (enter|reach) AT`,
      says: ['A UN aid convoy entered [at: Gaza] on Sunday.', 'Two relief flights reached [at: Port Sudan].'],
      not: ['An army convoy entered Gao.']
    },
    {
      when: `X:${carriers} (arrive|cross|roll|move|head|get|dock|land) (into|in|to|at|from) AT`,
      says: ['Food trucks crossed into [at: Adre].', 'A wheat ship docked in [at: Berbera].'],
      not: ['An army convoy arrived in Gao.']
    },
    {
      when: 'BY! receive X:aid|assistance|tonne|medicine|food|shipment|relief from BY!',
      says: ['The ministry in Juba received medicine from [by: Egypt].']
    },
    { when: 'BY! (cancel|forgive|waive) X:debt', says: ['[by: Beijing] cancelled the debt of Somalia.'] },
    { when: 'the (airlift|airdrop|distribution|delivery) (of|to|in|over) (X|AT)', says: ['An airlift of food to [at: El Fasher] began.'] },
    {
      when: 'BY! (vaccinate|inoculate|immunize|immunise) TO (against) (X)',
      says: ['[by: UNICEF] vaccinated [to: 20,000 children] in Kutupalong.']
    },
    {
      when: 'BY! (give|offer|provide) (training|guidance|advice) to TO:worker|medic|nurse|doctor|teacher|civilian|farmer',
      says: ['[by: The charity] gave training to [to: nurses] in Aweil.']
    }
  ]
} satisfies ClaimRule
