const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words of politics, courts, states, faiths and rescue, and those of violence that sport and business borrow. */
export const publicWords: readonly string[] = words(`
  activist agitation aid ambassador annex attack attacker authority ballot battle bilateral bishop blast border buddhist cabinet
  candidate capture catholic christian clash clergy coalition collapse colonel commander communal communist congress constitution
  constitutional convict corruption court crash crime criminal democracy democratic deploy deployment dictator die diplomacy
  diplomat diplomatic disaster disease drone drug election electoral embassy enemy envoy ethnic eu explode federal fight fighter
  fighting firing flu foreign frontier government governor guilty gun hindu infected influenza injure invader investigate
  investigation islamic islamist jail jewish judge kremlin kurdish law lawmaker lawsuit lawyer leader legislation legislator
  legislature mayor minister ministry mob monarchy mosque muslim navy negotiate negotiation negotiator nuclear occupation occupy
  offensive officer opposition parliament parliamentary party peace pentagon political politician politics premier president
  presidential prison prosecute prosecutor protestant province rally referendum relief religious republic rescue resign
  resignation rights sect sectarian security senate senator sentence sikh socialist sovereignty spokesman spokesperson
  spokeswoman stab stronghold strife strike summit suspect talks temple tension territory threat threaten treaty tribal tribe
  tribunal un vandalism vote voter war-torn withdraw withdrawal wound
`)
