import type { ClaimRule } from '@vedette/core'
import { crowd, signs, spots } from './crowd-words.ts'

const events =
  'protest|demonstration|rally|march|vigil|sit-in|procession|picket|parade|sit-down|die-in|stand-in|sit-out|dharna|gherao|walk|wake|cacerolazo|caravan|motorcade|assembly|stand|encampment|gathering|flash-mob|protest-march|mobilisation|mobilization|blockade'

/** People who make themselves seen and heard in public, told by what they do, hold, wear or fill. */
export const assemblies = {
  rule: 'assembly',
  kind: 'event',
  type: 'PROTEST/demo',
  yields: true,
  patterns: [
    {
      when: `BY:${crowd}! (march|parade|picket|demonstrate|protest|rally)`,
      says: ['[by: Nurses] marched on Friday.'],
      not: ['Soldiers marched on Friday.']
    },
    {
      when: `BY! (stage|hold|mount|organise|organize|conduct|keep|begin|observe|lead|convene|join|attend|swell|hold) X:${events}`,
      says: ['[by: Weavers] kept up a dharna in Surat.'],
      not: ['The choir held a concert in Sofia.']
    },
    {
      when: `BY:${crowd}! (ring|surround|encircle|picket|crowd|throng|besiege|fill|line) X:${spots}`,
      says: ['[by: Nurses] ringed the ministry in Lusaka.'],
      not: ['Troops ringed the ministry in Lusaka.']
    },
    {
      when: `BY:${crowd}! (camp|encamp|sleep|bivouac|squat|stay|spend) (in|outside|at|before|near|on) X:${spots}`,
      says: ['[by: Refugees] camped outside the courthouse in Tunis.']
    },
    {
      when: `BY:${crowd}! (pitch|put|set|erect|raise) X:tent|tents|camp|encampment|marquee (in|outside|at|before|near|on) X`,
      says: ['[by: Nurses] pitched tents outside the palace in Beirut.'],
      not: ['Soldiers pitched tents near Gao.']
    },
    {
      when: `BY:${crowd}! (boo|heckle|jeer|whistle|hiss|hoot) (at) (X)`,
      says: ['[by: Villagers] jeered the minister in Oujda.']
    },
    {
      when: `BY:${crowd}! (voice|express|show|air|vent|register|signal|display) X:anger|discontent|opposition|outrage|frustration|dissatisfaction|displeasure|grievance|fury|rage|disapproval|grief|solidarity (at|with|over|about|against|in|on|outside) X`,
      says: ['[by: Nurses] vented their anger at the new tax in Lusaka.'],
      not: ['The envoy expressed his solidarity with the victims.']
    },
    {
      when: 'X:chant|slogan|whistle|drum|horn|pot|song|cry (ring|echo|sound|resound|reverberate|rise|fill) (in|across|through|on|along|from|over) X',
      says: ['Chants of "bread" rang out in Sfax.'],
      not: ['The alarm rang out in Sfax.']
    },
    {
      when: `BY:${crowd}! (link|join|lock|hold|raise|clasp|cross|lift|clench|wave) X:hand|arm|fist|finger|palm`,
      says: ['[by: Women] raised their fists before the court in Tunis.']
    },
    {
      when: `BY:${crowd}! (hold|say|offer|perform|recite|read|lead) X:prayer|hymn|mass|anthem|psalm|rosary|poem|service (on|in|at|outside|before|for|against) X`,
      says: ['[by: Old men] held a prayer on the avenue in Gori.']
    },
    {
      when: `BY:${crowd}! (walk|file|process|stream|proceed|set|head|cycle|trek|tramp) from X:${spots}`,
      says: ['[by: Widows] filed from the cathedral in Sucre.'],
      not: ['The patrol filed from the barracks.']
    },
    {
      when: `BY:${crowd}! (stand|sit|gather|walk|kneel|rally|march|come|assemble|lie|file) in X:protest|silence|solidarity|vigil|defiance`,
      says: ['[by: Lawyers] stood in silence in Tunis.']
    },
    {
      when: `X:${events} (be|remain|stay) (peaceful|calm|orderly|quiet)`,
      says: ['The rally in Kisumu was peaceful.']
    },
    {
      when: `X:${events} (pass|go|end|finish|conclude|proceed|unfold) (peacefully|calmly|quietly)`,
      says: ['The procession in Amman ended peacefully.']
    },
    {
      when: `X:${events} (pass|go|end|finish|conclude|proceed|unfold) without X`,
      says: ['The procession in Amman passed off without incident.']
    },
    {
      when: `X:${events} (draw|attract|gather|pull|bring|swell|number) X`,
      says: ['The rally drew forty thousand in Plovdiv.']
    },
    {
      when: `X:${events} (demand|denounce|urge|condemn|decry) X`,
      says: ['A demonstration denounced the new tax in Gori.']
    },
    { when: `X:${events} call for X`, says: ['A demonstration called for new elections.'] },
    {
      when: `BY:${crowd}! (turn|show|come) +out|up (with|in|at|outside|to|for|against|before|on) X`,
      says: ['[by: Farmers] showed up at the dam with banners.'],
      not: ['The inspector turned up at the dam.']
    },
    {
      when: `BY:${crowd}! (gather|assemble|meet|rally|congregate|converge|sit|stand|wait|queue|kneel) with X:${signs}|poster|effigy|megaphone`,
      says: ['[by: Widows] stood with portraits.']
    },
    {
      when: `BY:${crowd}! (burn|set|torch) X:effigy|portrait|flag|poster|copy|photo`,
      says: ['[by: Clerics] burned an effigy in Lahore.']
    },
    {
      when: `BY:${crowd}! (shave|tape|gag|cover|bare|paint|blindfold|bind) X:head|mouth|face|eye|chest (in|at|outside|over|to) X`,
      says: ['[by: Journalists] taped their mouths outside the ministry in Tirana.']
    },
    {
      when: `the (show|display|expression) of (defiance|dissent|unity|strength|solidarity|anger) (in|at|on|outside) (AT)`,
      says: ['A show of defiance in Minsk went on till night.']
    },
    {
      when: `the (dharna|gherao|sit-down|die-in|stand-in|sit-out|cacerolazo|protest-march|hartal)`,
      says: ['A dharna in Surat entered its fifth day.']
    }
  ]
} satisfies ClaimRule
