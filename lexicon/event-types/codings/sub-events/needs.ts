import { ground } from './may-be.ts'

/** Words without which no ground changed hands. */
const gained = (
  'take retake seize capture recapture conquer annex occupy win regain reclaim recover retrieve wrest wrench prise prize grab storm overrun overtake liberate free secure clear ' +
  'control hold hand own rule run govern administer master fall lose cede yield surrender leave abandon vacate quit desert withdraw withdrawal retreat pull flee ' +
  'flag banner hoist raise enter entry re-enter reach advance push drive expel evict eject oust rout dislodge chase back return re-establish reestablish restore ' +
  'capitulate deliver transfer takeover seizure under gain patrol parade march roll arrive move walk settle sit install replace relieve empty garrison possession part ' +
  'overwhelm overcome defeat beat smash flush displace throw flight liberation handover key belong have keep stay remain dig plant pass give receive turn go come ' +
  'carry evacuate redeploy lift draw escort change name collect tax sweep depart assume now again anew'
).split(' ')

/** Words of which one is said where there was such a weapon, or such a crime. */
const chemical = (
  'chemical chlorine gas gassed sarin mustard nerve toxic poison poisonous agent phosphorus phosgene fume foam froth choke suffocate asphyxiate convulsion convulse pupil smell cough ' +
  'breathe breath breathlessness lung throat eye skin burn mist vapour vapor haze fog cloud smoke dust powder canister cylinder ampoule vesicant cyanide phosphine phosphide ' +
  'chloropicrin organophosphate blister poisoning unconscious faint vomit nausea seizure suffocation bleach acrid pesticide inhibitor filter mask blind scratch airway'
).split(' ')
const sexual = (
  'rape gang-rape gangrape sexual sexually sex molest violate violation assault abuse harass grope strip naked undress defile slave slavery wife bride woman girl mother daughter sister virgin honour ' +
  'she her widow nun midwife gynaecologist gynecologist penetration forced force marriage wed pregnant pregnancy infant birth pill pep gbv schoolgirl schoolmate niece lady female ' +
  'survivor'
).split(' ')

/** Sub-events that are not read where none of their words is said, however much a passage is like those that tell of one. */
export const needs: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ground.map(label => [label, gained])),
  'Chemical weapon': chemical,
  'Sexual violence': sexual
}
