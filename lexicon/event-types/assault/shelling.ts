import type { ClaimRule } from '@vedette/core'

/** ASSAULT/heavy-weapons: artillery, rockets, missiles, tanks, anti-aircraft fire. */
export const shelling = [
  {
    rule: 'shelling',
    kind: 'event',
    type: 'ASSAULT/heavy-weapons',
    patterns: [
      {
        when: 'BY (shell|bombard|pound|pummel|mortar|rocket|cannonade|hammer) TO|AT',
        says: [
          '[by: Russian forces] shelled [at: Kherson] overnight.',
          '[at: The city of Sarajevo] was bombarded for hours.',
          'ARTILLERY POUNDED [at: MOSUL] FOR A SECOND DAY.'
        ],
        not: ['Rain pounded the coast of Honduras.']
      },
      {
        when: 'BY (fire|launch|lob|shoot|rain|hurl|unleash|send|direct|discharge) X:shell|rocket|mortar|missile|projectile|munition|torpedo|volley|salvo|barrage|artillery|katyusha|scud|rpg|grad|grenade (at|on|into|toward|towards|against|over|in) TO|AT',
        says: [
          '[by: Houthi forces] fired missiles at [at: Riyadh].',
          '[by: Militants] lobbed mortar shells into [at: Mogadishu].',
          '[by: Hezbollah] launched a barrage of rockets toward [at: Haifa].'
        ]
      },
      {
        when: 'BY (fire|lob|unleash) X:shell|rocket|mortar|missile|artillery|projectile|grad|katyusha|scud|rpg|mlrs',
        says: ['[by: The rebels] fired dozens of rockets on Friday.'],
        not: ['The agency launched a rocket carrying a weather satellite.']
      },
      {
        when: 'BY launch X:shell|mortar|missile|projectile|grad|katyusha|scud|barrage',
        says: ['[by: The Houthis] launched two missiles on Saturday.']
      },
      {
        when: 'BY (target|hit|strike|attack|pound|hammer|shell|bombard|pepper|destroy|kill) TO|AT with (@munition|artillery|tank|mortar|rocket|shell|missile|cannon|howitzer|grad|katyusha|gun|mlrs|rpg)',
        says: ['[by: The militia] targeted [at: Goma] with mortar shells.', '[by: Serb gunners] hit [at: Dubrovnik] with artillery.']
      },
      {
        when: 'X:shell|rocket|mortar|missile|artillery|projectile|grenade|katyusha|scud|round|munition|salvo|barrage (hit|strike|land|fall|slam|rain|explode|crash|plow|impact|come|smash) (in|on|into|near|at|onto|inside|around|outside) TO|AT',
        says: [
          'Three rockets fell on [at: Haifa].',
          'Two mortar rounds landed near [at: Sirte].',
          'a missile slammed into [at: an apartment block in dnipro]'
        ]
      },
      {
        when: 'X:shell|rocket|mortar|missile|projectile|katyusha|scud (land|explode|impact|detonate)',
        says: ['A missile landed in the courtyard of a clinic in Kramatorsk.', 'Two rockets exploded in Erbil on Sunday.']
      },
      {
        when: 'X:debris|fragment|wreckage|splinter (fall|land|crash|rain) (on|onto|in|over|near) TO|AT',
        says: ['Fragments of a missile fell on [at: a kindergarten in Kyiv].', 'Debris from a downed drone fell on [at: a house in Odesa].']
      },
      {
        when: 'X:shell|rocket|mortar|missile|artillery|projectile|katyusha|scud|tank|howitzer|salvo|barrage|gunboat|warship|gunner (hit|strike|pound|target|destroy|damage|pummel|shell|bombard) TO|AT',
        says: ['A missile hit [at: Kostiantynivka].', 'A warship shelled [at: Tripoli] at dawn.']
      },
      {
        when: 'X:shell|rocket|mortar|missile|artillery|projectile|katyusha|scud|tank|howitzer|salvo|barrage|shelling|bombardment|shellfire (kill|slay) TO',
        figures: 'killed',
        says: ['A stray shell killed [to: two sisters] in Donetsk.']
      },
      {
        when: 'X:shell|rocket|mortar|missile|artillery|projectile|katyusha|scud|tank|howitzer|salvo|barrage|shelling|bombardment|shellfire (wound|injure|maim|hurt) TO',
        figures: 'injured',
        says: ['Shelling wounded [to: nine people] in Kherson.']
      },
      {
        when: 'BY use X:artillery|rocket|mortar|tank|missile|howitzer|gunboat (against|on) TO|AT',
        says: ['[by: The army] used artillery against [to: rebels] in Lashio.']
      },
      { when: 'X:shell|rocket|mortar|missile (rain|pour) down on TO|AT', says: ['The rockets rained down on [at: Ashkelon].'] },
      {
        when: 'the (shelling|bombardment|shellfire|mortaring|barrage|cannonade|shell-fire|pounding) (of|on|against|targeting|at) (TO|AT)',
        says: [
          'The shelling of [at: Donetsk] by [by: Ukrainian forces] went on.',
          'Heavy shelling was reported in Khartoum.',
          '[by: Separatists] resumed their bombardment of [at: Mariupol].'
        ]
      },
      {
        when: 'the (attack|strike|fire|barrage|assault|bombardment|duel|exchange|salvo|volley|hit|raid|offensive) ~rocket|mortar|missile|artillery|shell|tank|grad|katyusha|cannon|howitzer|naval|scud|cruise|ballistic|himars|iskander|grenade|rpg|cross-border (on|against|at|upon|into|targeting) (TO|AT)',
        says: [
          'A rocket attack on [at: Erbil] wounded a contractor.',
          'Russian missile strikes killed [to: six people] in Lviv.',
          'Artillery fire hit Nagorno-Karabakh on Sunday.',
          'MORTAR ATTACKS KILLED [to: EIGHT VILLAGERS] IN KUNAR.'
        ]
      },
      { when: 'hear X:shelling|bombardment|artillery', says: ['Shelling was heard in Sudzha on Friday.'] },
      {
        when: 'the fire (from|of) X:artillery|tank|mortar|howitzer|cannon|rocket',
        says: ['Fire from tanks killed [to: four farmers] in Beni.']
      },
      {
        when: 'TO|AT come under (fire|attack|bombardment) ~artillery|rocket|mortar|missile|tank|shell|heavy-artillery',
        says: ['[to: The rebels] came under artillery fire again on Monday.']
      },
      {
        when: 'X (shoot|bring|take) down X:@aircraft|drone|plane|jet|helicopter|missile|balloon|rocket|airliner|warplane',
        says: [
          '[by: Rebels] shot down a helicopter over Kivu.',
          'Our air defense units shot down an enemy Su-34 near Kupyansk.',
          '[by: Russian troops] shot down 12 drones near Kursk.',
          'Air defence shot down nine Shahed drones over Odesa.'
        ]
      },
      {
        when: 'BY (down|intercept) X:@aircraft|drone|plane|jet|helicopter|missile|rocket|airliner|warplane',
        says: ['[by: The Taliban] downed a helicopter in Zabul.', '[by: Saudi Arabia] intercepted a missile over Riyadh.'],
        not: ['The coast guard intercepted a boat with 30 migrants.']
      },
      {
        when: 'the downing of X:@aircraft|drone|plane|jet|helicopter|airliner|warplane',
        says: ['The downing of a jet by [by: the insurgents] in Kapisa was confirmed.']
      },
      {
        when: 'X:shell|rocket|mortar|missile|projectile|katyusha|scud|grad|round|volley|salvo|bomb (plunge|burst|rip|tear|smash|streak|whistle|drop|descend|come|bury|slam|pour) (in|into|on|onto|through|over|upon) TO|AT',
        says: ['A missile plunged into [at: a grain port in Odesa].'],
        not: ['The round came down to a vote.']
      },
      {
        when: 'X:gun|battery|tank|howitzer|gunner|artillery|gunners (fire|shell|pound|shoot) (at|on|upon|into) TO|AT',
        says: ['Army guns have been firing at [at: Abu Salim].']
      },
      {
        when: 'BY (fire|lob|loose|send|pump) X:round|shell|salvo|volley from X:tank|howitzer|mortar|gun|artillery',
        says: ['[by: The army] fired twenty rounds from howitzers at Datu Piang.']
      },
      {
        when: 'BY (launch|fire) X:rocket|missile (from|toward|towards|at|across) (AT)',
        says: ['[by: Tigrayan forces] launched rockets towards Asmara.']
      },
      { when: 'the (bomb|round) ~mortar|artillery|tank (in|on|at|near) (TO|AT)', says: ['Mortar bombs in [at: Taiz] killed a nurse.'] }
    ]
  }
] satisfies readonly ClaimRule[]
