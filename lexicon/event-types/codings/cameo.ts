import type { Cameo, CodingRule } from '@vedette/core'

type Rows = readonly CodingRule<Cameo | undefined>[]

const done = ['asserted', 'possible'] as const

/** What is planned or asked for is an event of talk in CAMEO: an intent (03), an appeal (02, among those who work together) or a threat (13). */
const talkOf = [
  {
    type: 'CONSULT',
    stance: ['planned'],
    gives: { code: '036', name: 'Express intent to meet or negotiate' },
    says: 'talks that are planned'
  },
  {
    type: 'AID',
    stance: ['planned'],
    gives: { code: '033', name: 'Express intent to provide material aid' },
    says: 'help that is promised'
  },
  {
    type: 'COOPERATE',
    stance: ['planned'],
    gives: { code: '031', name: 'Express intent to engage in material cooperation' },
    says: 'work together that is planned'
  },
  {
    type: 'SUPPORT',
    stance: ['planned'],
    gives: { code: '032', name: 'Express intent to engage in diplomatic cooperation' },
    says: 'backing that is promised'
  },
  { type: 'RETREAT', stance: ['planned'], gives: { code: '035', name: 'Express intent to yield' }, says: 'giving way that is announced' },
  { type: 'CONCEDE', stance: ['planned'], gives: { code: '035', name: 'Express intent to yield' }, says: 'giving way that is announced' },
  { type: 'AGREE', stance: ['planned'], gives: { code: '030', name: 'Express intent to cooperate' }, says: 'a deal that is planned' },
  {
    type: 'COERCE/seize',
    stance: ['planned'],
    gives: { code: '1382', name: 'Threaten occupation' },
    says: 'ground that someone means to take'
  },
  {
    type: 'ASSAULT',
    stance: ['planned'],
    gives: { code: '138', name: 'Threaten with military force' },
    says: 'force that someone means to use'
  },
  {
    type: 'SANCTION',
    stance: ['planned'],
    gives: { code: '131', name: 'Threaten non-force' },
    says: 'relations that someone means to cut'
  },
  {
    type: 'COERCE',
    stance: ['planned'],
    gives: { code: '132', name: 'Threaten with administrative sanctions' },
    says: 'coercion that someone means to use'
  },
  {
    type: 'PROTEST',
    stance: ['planned'],
    gives: { code: '133', name: 'Threaten political dissent, protest' },
    says: 'a protest that is announced'
  },
  {
    type: 'MOBILIZE',
    stance: ['planned'],
    gives: { code: '138', name: 'Threaten with military force' },
    says: 'forces that someone means to move'
  },
  {
    type: 'CONSULT',
    stance: ['requested'],
    gives: { code: '026', name: 'Appeal to others to meet or negotiate' },
    says: 'talks that are asked for'
  },
  { type: 'AID', stance: ['requested'], gives: { code: '023', name: 'Appeal for aid' }, says: 'help that is asked for' },
  {
    type: 'COOPERATE',
    stance: ['requested'],
    gives: { code: '021', name: 'Appeal for material cooperation' },
    says: 'work together that is asked for'
  },
  {
    type: 'SUPPORT',
    stance: ['requested'],
    gives: { code: '022', name: 'Appeal for diplomatic cooperation' },
    says: 'backing that is asked for'
  },
  {
    type: 'AGREE',
    stance: ['requested'],
    gives: { code: '027', name: 'Appeal to others to settle dispute' },
    says: 'a deal that is asked for'
  },
  { type: 'RETREAT', stance: ['requested'], gives: { code: '025', name: 'Appeal to yield' }, says: 'giving way that is asked for' },
  { type: 'CONCEDE', stance: ['requested'], gives: { code: '025', name: 'Appeal to yield' }, says: 'giving way that is asked for' }
] satisfies Rows

const cooperation = [
  { type: 'AGREE', stance: done, gives: { code: '057', name: 'Sign formal agreement' }, says: 'parties agree' },
  { type: 'CONSULT/phone', stance: done, gives: { code: '041', name: 'Discuss by telephone' }, says: 'talks by phone' },
  { type: 'CONSULT/visit', stance: done, gives: { code: '042', name: 'Make a visit' }, says: 'who acts is the visitor' },
  { type: 'CONSULT/third-party', stance: done, gives: { code: '045', name: 'Mediate' }, says: 'a third party between others' },
  { type: 'CONSULT/multilateral', stance: done, gives: { code: '046', name: 'Engage in negotiation' }, says: 'talks of several' },
  { type: 'CONSULT', stance: done, gives: { code: '040', name: 'Consult' }, says: 'talks, how not told' },
  { type: 'SUPPORT', stance: done, gives: { code: '051', name: 'Praise or endorse' }, says: 'backing in words' },
  { type: 'COOPERATE', stance: done, gives: { code: '060', name: 'Engage in material cooperation' }, says: 'work together' },
  { type: 'AID', stance: done, gives: { code: '070', name: 'Provide aid' }, says: 'help given, which not told' },
  { type: 'CONCEDE', stance: done, gives: { code: '080', name: 'Yield' }, says: 'giving way in words' },
  { type: 'RETREAT/release', stance: done, gives: { code: '0841', name: 'Return, release persons' }, says: 'captives go free' },
  { type: 'RETREAT/access', stance: done, gives: { code: '0863', name: 'Allow humanitarian access' }, says: 'observers or aid are let in' },
  {
    type: 'RETREAT/ceasefire',
    stance: done,
    gives: { code: '0871', name: 'Declare truce, ceasefire' },
    says: 'fighting stops by agreement or word'
  },
  { type: 'RETREAT/disarm', stance: done, gives: { code: '0873', name: 'Demobilize armed forces' }, says: 'weapons are given up' },
  { type: 'RETREAT/withdraw', stance: done, gives: { code: '0874', name: 'Retreat or surrender militarily' }, says: 'forces leave' },
  {
    type: 'RETREAT/resign',
    stance: done,
    gives: { code: '0831', name: 'Accede to demands for change in leadership' },
    says: 'someone in office goes'
  },
  { type: 'RETREAT', stance: done, gives: { code: '087', name: 'De-escalate military engagement' }, says: 'ground is given' }
] satisfies Rows

const talk = [
  { type: 'REQUEST/assist', stance: done, gives: { code: '103', name: 'Demand material aid' }, says: 'help is demanded' },
  { type: 'REQUEST/change', stance: done, gives: { code: '104', name: 'Demand political reform' }, says: 'another course is demanded' },
  { type: 'REQUEST/yield', stance: done, gives: { code: '105', name: 'Demand that target yields' }, says: 'giving way is demanded' },
  { type: 'REQUEST/meet', stance: done, gives: { code: '106', name: 'Demand meeting, negotiation' }, says: 'talks are demanded' },
  { type: 'REQUEST', stance: done, gives: { code: '100', name: 'Demand' }, says: 'a demand' },
  { type: 'ACCUSE/disapprove', stance: done, gives: { code: '111', name: 'Criticize or denounce' }, says: 'criticism' },
  { type: 'ACCUSE/allege', stance: done, gives: { code: '112', name: 'Accuse' }, says: 'someone is said to have done wrong' },
  { type: 'ACCUSE/investigate', stance: done, gives: { code: '090', name: 'Investigate' }, says: 'an inquiry' },
  { type: 'ACCUSE', stance: done, gives: { code: '110', name: 'Disapprove' }, says: 'disapproval' },
  { type: 'REJECT/assist', stance: done, gives: { code: '121', name: 'Reject material cooperation' }, says: 'help is refused' },
  {
    type: 'REJECT/change',
    stance: done,
    gives: { code: '123', name: 'Reject request or demand for political reform' },
    says: 'another course is refused'
  },
  { type: 'REJECT/yield', stance: done, gives: { code: '124', name: 'Refuse to yield' }, says: 'giving way is refused' },
  {
    type: 'REJECT/meet',
    stance: done,
    gives: { code: '125', name: 'Reject proposal to meet, discuss, or negotiate' },
    says: 'talks are refused'
  },
  { type: 'REJECT', stance: done, gives: { code: '120', name: 'Reject' }, says: 'a refusal' },
  {
    type: 'THREATEN/restrict',
    stance: done,
    gives: { code: '1312', name: 'Threaten to boycott, embargo, or sanction' },
    says: 'restrictions are threatened'
  },
  {
    type: 'THREATEN/arrest',
    stance: done,
    gives: { code: '132', name: 'Threaten with administrative sanctions' },
    says: 'arrest is threatened'
  },
  {
    type: 'THREATEN/relations',
    stance: done,
    gives: { code: '1313', name: 'Threaten to reduce or break relations' },
    says: 'ties are threatened'
  },
  { type: 'THREATEN/expel', stance: done, gives: { code: '136', name: 'Threaten to expel or withdraw' }, says: 'expulsion is threatened' },
  { type: 'THREATEN/territory', stance: done, gives: { code: '1382', name: 'Threaten occupation' }, says: 'taking ground is threatened' },
  { type: 'THREATEN/violence', stance: done, gives: { code: '138', name: 'Threaten with military force' }, says: 'force is threatened' },
  { type: 'THREATEN', stance: done, gives: { code: '130', name: 'Threaten' }, says: 'a threat, of what not told' }
] satisfies Rows

const conflict = [
  { type: 'PROTEST/demo', stance: done, gives: { code: '141', name: 'Demonstrate or rally' }, says: 'a crowd in the street' },
  { type: 'PROTEST/hunger', stance: done, gives: { code: '142', name: 'Conduct hunger strike' }, says: 'a hunger strike' },
  { type: 'PROTEST/strike', stance: done, gives: { code: '143', name: 'Conduct strike or boycott' }, says: 'work is laid down' },
  { type: 'PROTEST/boycott', stance: done, gives: { code: '143', name: 'Conduct strike or boycott' }, says: 'a boycott' },
  { type: 'PROTEST/obstruct', stance: done, gives: { code: '144', name: 'Obstruct passage, block' }, says: 'a way is blocked' },
  { type: 'PROTEST/riot', stance: done, gives: { code: '145', name: 'Protest violently, riot' }, says: 'a crowd that is violent' },
  { type: 'PROTEST/vandalize', stance: done, gives: { code: '145', name: 'Protest violently, riot' }, says: 'a crowd that destroys' },
  { type: 'PROTEST', stance: done, gives: { code: '140', name: 'Engage in political dissent' }, says: 'a protest, how not told' },
  { type: 'SANCTION/convict', stance: done, gives: { code: '116', name: 'Find guilty or liable (legally)' }, says: 'a court convicts' },
  { type: 'SANCTION/expel', stance: done, gives: { code: '166', name: 'Expel or withdraw' }, says: 'someone is expelled' },
  { type: 'SANCTION/withdraw', stance: done, gives: { code: '166', name: 'Expel or withdraw' }, says: 'someone pulls out' },
  { type: 'SANCTION/discontinue', stance: done, gives: { code: '162', name: 'Reduce or stop material aid' }, says: 'help is stopped' },
  { type: 'SANCTION', stance: done, gives: { code: '160', name: 'Reduce relations' }, says: 'relations are cut back' },
  {
    type: 'MOBILIZE/police',
    stance: done,
    gives: { code: '153', name: 'Mobilize or increase police power' },
    says: 'police are moved or readied'
  },
  {
    type: 'MOBILIZE/troops',
    stance: done,
    gives: { code: '154', name: 'Mobilize or increase armed forces' },
    says: 'troops are moved or readied'
  },
  {
    type: 'MOBILIZE/militia',
    stance: done,
    gives: { code: '154', name: 'Mobilize or increase armed forces' },
    says: 'fighters are moved or readied'
  },
  {
    type: 'MOBILIZE',
    stance: done,
    gives: { code: '150', name: 'Demonstrate military or police power' },
    says: 'forces or arms are shown or readied'
  },
  {
    type: 'COERCE/seize',
    rule: 'seize-arms',
    stance: done,
    gives: { code: '171', name: 'Seize or damage property' },
    says: 'arms are taken, not ground'
  },
  {
    type: 'COERCE/seize',
    rule: 'weapons-find',
    stance: done,
    gives: { code: '171', name: 'Seize or damage property' },
    says: 'arms are taken, not ground'
  },
  {
    type: 'COERCE/seize',
    rule: 'disarmed-weapon',
    stance: done,
    gives: { code: '171', name: 'Seize or damage property' },
    says: 'arms are taken, not ground'
  },
  {
    type: 'COERCE/seize',
    rule: 'arms-kept',
    stance: done,
    gives: { code: '171', name: 'Seize or damage property' },
    says: 'arms are taken, not ground'
  },
  {
    type: 'COERCE/seize',
    stance: done,
    gives: { code: '192', name: 'Occupy territory' },
    says: 'a place is taken; in CAMEO that is fighting'
  },
  {
    type: 'COERCE/restrict',
    stance: done,
    gives: { code: '191', name: 'Impose blockade, restrict movement' },
    says: 'movement is restricted'
  },
  {
    type: 'COERCE/censor',
    stance: done,
    gives: { code: '1721', name: 'Impose restrictions on political freedoms' },
    says: 'speech is restricted'
  },
  { type: 'COERCE/curfew', stance: done, gives: { code: '1723', name: 'Impose curfew' }, says: 'streets closed by order' },
  {
    type: 'COERCE/martial-law',
    stance: done,
    gives: { code: '1724', name: 'Impose state of emergency or martial law' },
    says: 'an emergency is declared'
  },
  {
    type: 'COERCE/arrest',
    by: ['group'],
    stance: done,
    gives: { code: '181', name: 'Abduct, hijack, or take hostage' },
    says: 'an armed group holds people'
  },
  { type: 'COERCE/arrest', stance: done, gives: { code: '173', name: 'Arrest, detain, or charge with legal action' }, says: 'an arrest' },
  { type: 'COERCE/deport', stance: done, gives: { code: '174', name: 'Expel or deport individuals' }, says: 'people are deported' },
  { type: 'COERCE/cyber', stance: done, gives: { code: '176', name: 'Attack cybernetically' }, says: 'an attack by computer' },
  { type: 'COERCE', stance: done, gives: { code: '170', name: 'Coerce' }, says: 'coercion, how not told' },
  {
    type: 'DISPLACE',
    by: ['state', 'foreign', 'group'],
    stance: done,
    gives: { code: '201', name: 'Engage in mass expulsion' },
    says: 'an armed party drives people out'
  },
  { type: 'DISPLACE', gives: undefined, says: 'people who flee: CAMEO has no code for it' }
] satisfies Rows

const violence = [
  { type: 'ASSAULT/abduct', stance: done, gives: { code: '181', name: 'Abduct, hijack, or take hostage' }, says: 'people are taken' },
  { type: 'ASSAULT/beat', stance: done, gives: { code: '182', name: 'Physically assault' }, says: 'blows' },
  { type: 'ASSAULT/primitive', stance: done, gives: { code: '182', name: 'Physically assault' }, says: 'knives, stones, fire' },
  { type: 'ASSAULT/sexual', stance: done, gives: { code: '1821', name: 'Sexually assault' }, says: 'sexual violence' },
  { type: 'ASSAULT/torture', stance: done, gives: { code: '1822', name: 'Torture' }, says: 'torture' },
  {
    type: 'ASSAULT/suicide-attack',
    stance: done,
    gives: { code: '1831', name: 'Carry out suicide bombing' },
    says: 'the attacker dies by the weapon'
  },
  {
    type: 'ASSAULT/explosives',
    stance: done,
    gives: { code: '183', name: 'Conduct suicide, car, or other non-military bombing' },
    says: 'a device goes off'
  },
  { type: 'ASSAULT/targeted', stance: done, gives: { code: '186', name: 'Assassinate' }, says: 'chosen people are killed, or meant to be' },
  { type: 'ASSAULT/destroy', stance: done, gives: { code: '1712', name: 'Destroy property' }, says: 'property alone' },
  {
    type: 'ASSAULT/crowd-control',
    stance: done,
    gives: { code: '175', name: 'Use tactics of violent repression' },
    says: 'force on a crowd'
  },
  { type: 'ASSAULT/firearms', stance: done, gives: { code: '193', name: 'Fight with small arms and light weapons' }, says: 'guns' },
  {
    type: 'ASSAULT/heavy-weapons',
    stance: done,
    gives: { code: '194', name: 'Fight with artillery and tanks' },
    says: 'shells, rockets, tanks'
  },
  { type: 'ASSAULT/aerial', stance: done, gives: { code: '195', name: 'Employ aerial weapons' }, says: 'from the air' },
  { type: 'ASSAULT/drone', stance: done, gives: { code: '195', name: 'Employ aerial weapons' }, says: 'from the air' },
  {
    type: 'ASSAULT/unconventional',
    stance: done,
    gives: { code: '204', name: 'Use weapons of mass destruction' },
    says: 'chemical or like weapons'
  },
  {
    type: 'ASSAULT',
    to: ['civilians'],
    stance: done,
    gives: { code: '180', name: 'Use unconventional violence' },
    says: 'unarmed people are attacked, how not told'
  },
  { type: 'ASSAULT', stance: done, gives: { code: '190', name: 'Use conventional military force' }, says: 'fighting, how not told' }
] satisfies Rows

const denied = [
  ...['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
  ...['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']
].map(type => ({ type, gives: undefined, says: 'it is denied, or only asked for: CAMEO codes what was done or said' })) satisfies Rows

/**
 * CAMEO codes of events: the first row that fits decides. Names are those of the codebook (CAMEO 1.1b3); which of our types, which follow
 * PLOVER, have which code follows its conversion table (PLOVER, `CAMEO2PLOVER-2021`), read the other way round and in our own words.
 */
export const cameo: Rows = [...talkOf, ...cooperation, ...talk, ...conflict, ...violence, ...denied]
