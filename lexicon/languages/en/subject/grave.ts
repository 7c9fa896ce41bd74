const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words of violence, war, flight and disaster that everyday news, sport, business and recipes hardly use. */
export const grave: readonly string[] = words(`
  abduct abduction abductor airstrike air-strike ambush ammunition anti-terror apartheid armistice army arrest artillery asylum
  assassinate assassination atrocity avalanche ballistic barracks battalion battlefield beheading besiege blockade bloodshed bomb
  bombard bombardment bomber bombing carnage cartel casualty ceasefire cease-fire checkpoint cholera civilian combatant commando
  corpse counterinsurgency counterterrorism coup crackdown crossfire curfew cyclone dead death demonstrator deport deportation
  detain detainee detention detonate disarmament displaced drought earthquake ebola embargo epidemic eruption ethnic-cleansing
  evacuate evacuation execution explosion explosive extort extremism extremist famine fatality firefight flood flooding frontline
  front-line gang genocide grenade guerilla guerrilla gunfire gunman gunmen gunshot hijack hijacker hostage howitzer humanitarian
  hurricane ied infantry insurgency insurgent intifada invade invader invasion jihad jihadi jihadist junta kidnap kidnapper
  kidnapping kill killer killing landmine landslide loot looter massacre mercenary migrant militant military militia militiaman
  militiamen missile mortar mudslide munition murder murderer mutiny nato outbreak pandemic paramilitary peacekeeper peacekeeping
  pogrom police policeman policemen prisoner protest protester protestor quake quarantine rape rebel rebellion refugee regime
  reprisal retaliate retaliation riot rioter rioting sanction secessionist separatist shelling shelled shooting shootout siege
  skirmish slain slaughter smuggler sniper soldier suicide survivor terror terrorism terrorist tornado torture trafficker
  trafficking troop truce tsunami typhoon ultimatum unrest uprising victim violence violent virus volcano war warlord warplane
  warring weapon wildfire wounded
`)
