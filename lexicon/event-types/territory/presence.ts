import type { ClaimRule } from '@vedette/core'

/** Forces, posts and bases that are in a place. */
export const presence = {
  rule: 'presence',
  kind: 'state',
  type: 'presence',
  patterns: [
    {
      when: 'X (station|position|garrison|entrench|quarter|billet|encamp|embed) BY! (in|at|near|on|along|around|inside|across|outside) AT',
      says: ['[by: Fighters] positioned in [at: Benghazi] kept watch.', 'About 900 [by: American troops] are stationed in [at: Syria].']
    },
    {
      when: 'X (base|headquarter|locate) BY:@force|@soldier|@fighter|@police|@armed-group|@aircraft|group|movement|faction|wing|unit|brigade|command|alliance|coalition|mission! (in|at|near|on|along|around|inside|across|outside) AT',
      says: [
        '[by: The group] is based in [at: Goma].',
        'Raids hit [by: a militia] based in [at: Raqqa].',
        '[by: Al-Shabaab] is headquartered in [at: Jilib].'
      ],
      not: ['Two firms based in Dubai sent trucks.', 'A monitor based in Geneva counted 40 raids.']
    },
    {
      when: 'X:@force|@soldier|@fighter|@police|troops|gunman|militant|unit|group (locate|deploy|entrench|remain|stay|hide|encamp|camp|patrol|gather|mass|concentrate|guard) (in|at|near|on|along|around|inside|across|outside) AT',
      says: [
        '[by: Soldiers] are patrolling in [at: Kokrajhar district].',
        'Strikes hit [by: militants] hiding in [at: Idlib].',
        '[by: Gunmen] remained inside [at: the castle in Karak].'
      ]
    },
    {
      when: 'BY operate (in|from|across|along|inside|out_of) AT',
      says: ['[by: Armed groups] operating in [at: Ituri] tax the mines.', '[by: Boko Haram] operates in [at: Borno state].'],
      not: ['The airline operates from Nairobi.']
    },
    {
      when: 'X:@force|@soldier|@fighter|@police|@armed-group|troops|gunman reach AT:@named|@post|@building|outskirts|center|centre|town|village|city',
      says: ['[by: Houthi fighters] have reached [at: the outskirts of Marib].', '[by: Tank columns] reached [at: Kupyansk] at dawn.'],
      not: ['The talks reached a dead end in Doha.']
    },
    { when: 'BY be active in AT', says: ['[by: Al-Shabaab] is active in [at: Mandera].'] },
    {
      when: 'X:@force|@soldier|@fighter|@police|gunman|troops be (in|inside|at|near|on|around) AT',
      says: ['[by: Government troops] are in [at: the city of Bentiu].']
    },
    {
      when: 'BY (guard|patrol|police|garrison|man|defend) AT',
      says: ['[by: Peacekeepers] patrol [at: the border with Sudan].', '[by: Soldiers] guarded [at: the airport in Mogadishu].']
    },
    { when: 'BY stand guard (in|at|near|outside|on|around) AT', says: ['[by: A soldier] stands guard in [at: Baghdad].'] },
    {
      when: 'BY (have|keep|maintain|retain|run|operate|hold|man|staff) (presence|base|outpost|post|checkpoint|garrison|camp|position) (in|at|near|on|along|around|across|inside) AT',
      says: ['[by: Russia] has a base in [at: Tartus].']
    },
    { when: 'BY (maintain|have|keep) presence', says: ['[by: The coalition] maintains a presence in [at: Iraq].'] },
    {
      when: 'the (outpost|base|checkpoint|garrison|presence|camp|position|hideout|stronghold) ~military|army|@force|rebel|militant|insurgent|guerrilla|observation|naval|air|government|troop|training|@actor (in|on|at|near|along|around|inside|of) AT',
      says: ['The [by: Russian] military base in [at: Tartus] is old.', '[by: Rebel] positions in [at: Daraa] were quiet.']
    },
    {
      when: 'the post ~observation|military|army|border|command|security (in|on|at|near|along|around|inside|of) AT',
      says: ['[by: Turkish] observation posts in [at: Hama] stayed put.'],
      not: ['He said so in a Facebook post in Paris.']
    },
    { when: 'the (outpost)', says: ['[by: The Syrian army]’s 12 outposts have food.'] },
    {
      when: 'X:@force|@soldier|@fighter|@police|troops|gunman|militant|rebel|group be (present|active|positioned|entrenched|visible) (in|at|near|on|around|along|across|throughout) AT',
      says: ['[by: Armed groups] are present in [at: Walikale].']
    },
    {
      when: 'BY! (have|keep|maintain|retain|station|base) (@force|@soldier|@fighter|@police|troops|soldier|fighter|personnel|peacekeeper|unit|adviser) (in|at|near|on|along|around|across|inside) AT',
      says: ['[by: Moscow] has 900 troops in [at: Syria].', '[by: France] keeps 1,500 soldiers in [at: Niger].']
    },
    {
      when: 'BY! (have|keep|maintain) (camp|foothold|cell|position) (in|at|near|on|along|around|across|inside) AT',
      says: ['[by: The group] has a foothold in [at: northern Benin].']
    },
    {
      when: 'the presence of BY:@force|@soldier|@fighter|@police|@armed-group|@actor|man|troops|group|peacekeeper! (in|at|near|on|along) (AT)',
      says: ['The presence of [by: militants] in [at: Bria] alarms residents.']
    },
    {
      when: 'AT (host|house|harbour|harbor) BY:@force|@soldier|@fighter|troops!',
      says: ['[at: The base in Agadez] houses [by: American troops].']
    },
    {
      when: 'BY:@force|@soldier|@fighter|@police|troops! (occupy|hold|man|defend|keep) X:position|checkpoint|post|trench|line|outpost (in|at|near|on|along|around) AT',
      says: ['[by: Marines] hold positions near [at: Krynky].']
    },
    {
      when: 'the (troops|force|contingent|garrison) ~@actor|rebel|government|peacekeeping|foreign station (in|at) AT',
      says: ['[by: Turkish] troops stationed in [at: Bashiqa] are few.']
    }
  ]
} satisfies ClaimRule
