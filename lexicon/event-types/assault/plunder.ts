import type { ClaimRule } from '@vedette/core'

/** What is anyone's own; and with it what is given for those in need, which those in power withhold. */
const own =
  'food|foodstuff|grain|millet|maize|livestock|cattle|cow|goat|sheep|camel|goods|phone|money|cash|medicine|furniture|generator|motorcycle|fuel|harvest|crop|rice|sorghum|equipment|computer|belongings|valuables|stock|merchandise|ration|gold|jewellery|tractor|bed|artefact|collection|painting|cable|machine|scanner|wheat|flour|cement|lorry|truck|cocoa|coffee|cotton|blanket|fridge|television|instrument|book|archive'
const goods = `${own}|supplies|aid`
const places =
  '@building|house|home|shop|store|warehouse|school|church|mosque|clinic|hospital|hut|market|farm|bakery|pharmacy|bank|mill|depot|office|lodging|village|camp|field|quarter'

/** Goods taken and property spoilt, told without a doer or by how it went. */
export const plunder = [
  {
    rule: 'plunder',
    kind: 'event',
    type: 'ASSAULT/destroy',
    patterns: [
      { when: `BY empty TO|AT:${places} of X`, says: ['[by: Fighters] emptied [at: the hospital in Boguila] of beds.'] },
      { when: `BY help X:themselves|himself to X:${goods}`, says: ['[by: Soldiers] helped themselves to computers in Wad Madani.'] },
      { when: `BY make +off with X:${goods}`, says: ['[by: Raiders] made off with cattle near Isiolo.'] },
      {
        when: `BY (burn|torch|trample|destroy|uproot|spoil|ruin|flatten|slash|plough|graze) X:${goods}|crop|harvest|granary|hay|beehive|field|farm|barn`,
        says: ['[by: Herders] trampled crops in Agatu.']
      },
      {
        when: `X:cattle|herd|cow|camel (trample|graze|destroy|eat|ravage|invade) X:crop|field|farm|harvest|garden`,
        says: ['Cattle trampled crops in Agatu.']
      },
      {
        when: `BY (drive|take|lead|herd) off X:cattle|cow|camel|goat|sheep|livestock|herd`,
        says: ['[by: Raiders] drove off cattle near Kotido.']
      },
      {
        when: `BY (load|pile|stack|heap) X:${goods} (on|onto|into) X`,
        says: ['[by: Soldiers] loaded furniture onto lorries in Kherson.']
      },
      {
        when: `BY (deface|smash|topple|behead|decapitate|desecrate|vandalise|vandalize|daub|saw|damage|profane) X:statue|icon|altar|cross|tombstone|shrine|image|bust|monument|relic|grave`,
        says: ['[by: Unknown persons] smashed statues in a chapel in Goma.']
      },
      { when: `X:${goods}|${places} go up in (smoke|flame)`, says: ['Four trucks went up in smoke at Zungeru.'] },
      { when: `X:${places}|${goods} be in (flame|flames)`, says: ['The market was in flames in Malha.'] },
      {
        when: `BY (seize|confiscate|commandeer|impound|requisition) X:${own}|boat|canoe|cargo|ration (from|of|in|at) (TO|AT)`,
        says: ['[by: The militia] seized livestock in Renk.']
      },
      { when: 'BY put TO|AT to (torch|flame|flames)', says: ['[by: Raiders] put [at: the village] to the torch near Pibor.'] }
    ]
  }
] as const satisfies readonly ClaimRule[]
