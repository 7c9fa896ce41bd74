import type { ClaimRule } from '@vedette/core'

/** ASSAULT by hand and on persons held: abduct, torture, beat, sexual, primitive. */
export const cruelty = [
  {
    rule: 'abduction',
    kind: 'event',
    type: 'ASSAULT/abduct',
    patterns: [
      {
        when: 'BY (kidnap|abduct|hijack) TO',
        figures: 'abducted',
        says: [
          '[by: Bandits] abducted [to: 30 students] on Friday.',
          '[to: A priest] was kidnapped in Port-au-Prince.',
          'FARC REBELS KIDNAPPED [to: TWO ENGINEERS] IN META.'
        ],
        not: ['The party was hijacked by slogans.']
      },
      {
        when: 'TO:@civilian|@journalist|@official (kidnap|abduct)',
        figures: 'abducted',
        says: ['Three [to: villagers] kidnapped in Kaduna', 'Two [to: aid workers] abducted near Baidoa']
      },
      { when: 'BY take hostage TO', figures: 'abducted', says: ['[by: Gunmen] took hostage [to: a consul].'] },
      {
        when: 'BY take (hostage|captive|prisoner) TO',
        figures: 'abducted',
        says: ['[by: The group] took [to: ten workers] hostage in Amenas.']
      },
      {
        when: 'BY (take|seize) TO:hostage|captive',
        figures: 'abducted',
        says: ['[by: The gunmen] took dozens of [to: hostages] in Beslan.']
      },
      {
        when: 'BY hold (hostage|captive) TO',
        figures: 'abducted',
        says: ['[by: Abu Sayyaf] is holding [to: six sailors] hostage in Jolo.']
      },
      { when: 'BY (carry|cart|haul) away TO', figures: 'abducted', says: ['[by: The raiders] carried away [to: 20 women] near Pibor.'] },
      {
        when: 'BY (drag|whisk|lead|spirit|snatch|take) away TO',
        figures: 'abducted',
        says: ['[by: Gunmen] dragged away [to: two elders] in Tillabéri.']
      },
      {
        when: 'BY (bundle|force|drag|shove|push|hustle) TO into X:car|van|vehicle|truck|pickup|jeep|boat',
        figures: 'abducted',
        says: ['[by: Masked men] bundled [to: a lawyer] into a car in Nairobi.']
      },
      {
        when: 'BY disappear TO (in|from|at|near|on) (AT)',
        figures: 'missing',
        says: [
          '[to: A poet] was forcibly disappeared in Turbat.',
          '[to: Nine students] were disappeared by [by: the security forces] in Quetta.'
        ]
      },
      { when: 'BY (snatch) TO', figures: 'abducted', says: ['[by: Armed men] snatched [to: a nurse] in Gao.'] },
      {
        when: 'the (kidnapping|abduction|hostage-taking|kidnap|hijacking|kidnaping|taking) (of) TO:@actor|@people|@person|@civilian|@soldier|@victim|hostage',
        figures: 'abducted',
        says: ['The kidnapping of [to: two nuns] shocked Haiti.']
      },
      {
        when: 'the (kidnapping|abduction|hostage-taking|hijacking|kidnaping)',
        figures: 'abducted',
        says: ['[by: The militia] carried out kidnappings in Ituri.']
      },
      {
        when: 'the (disappearance) ~forced|enforced|enforce|force (of) (TO)',
        figures: 'missing',
        says: ['Enforced disappearances of [to: students] in Balochistan continued.']
      }
    ]
  },
  {
    rule: 'torture',
    kind: 'event',
    type: 'ASSAULT/torture',
    patterns: [
      { when: 'BY (torture|waterboard|electrocute) TO', says: ['[by: Guards] tortured [to: detainees] in Sednaya.'] },
      { when: 'BY torture to (death) TO', figures: 'killed', says: ['[to: A man] was tortured to death in Mezzeh.'] },
      { when: 'TO die (under|from|after|of) (torture)', figures: 'killed', says: ['[to: A detainee] died under torture in Homs.'] },
      { when: 'the torture of TO', says: ['The torture of [to: prisoners] in Abu Ghraib was photographed.'] },
      {
        when: 'BY subject TO to (torture|abuse|ill-treatment|mistreatment)',
        says: ['[by: Officers] subjected [to: captives] to torture in Kherson.']
      },
      { when: 'the (torture|mistreatment|ill-treatment)', says: ['[by: The militia] committed torture in Tarhuna.'] },
      {
        when: 'BY abuse TO:detainee|prisoner|captive|inmate|suspect|hostage',
        says: ['[by: Guards] abused [to: detainees] in Zintan.']
      },
      { when: 'BY (mistreat|ill-treat|maltreat) TO', says: ['[by: Policemen] mistreated [to: prisoners] in Makala.'] }
    ]
  },
  {
    rule: 'beating',
    kind: 'event',
    type: 'ASSAULT/beat',
    patterns: [
      {
        when: 'BY (beat|club|bludgeon|thrash|pistol-whip|manhandle|batter|punch|kick) TO:@people|@civilian|@police',
        says: ['[by: Officers] beat [to: a reporter] in Harare.'],
        not: ['The team beat Ghana in Cairo.']
      },
      { when: 'BY (flog|lash|whip|cane) TO', says: ['[by: The Taliban] flogged [to: two men] in Ghor.'] },
      { when: 'BY (beat|rough) up TO', says: ['[by: Soldiers] beat up [to: two monitors] in Kampala.'] },
      { when: 'the (beating|flogging|caning|lashing|whipping) of TO', says: ['The beating of [to: a student] in Minsk was filmed.'] }
    ]
  },
  {
    rule: 'sexual-violence',
    kind: 'event',
    type: 'ASSAULT/sexual',
    patterns: [
      {
        when: 'BY (rape|gang-rape|molest|violate|gangrape) TO:@people|@person|@civilian|@actor|@victim|woman|girl|nun|detainee|prisoner',
        says: ['[by: Fighters] raped [to: women] in Wukro.', '[to: A nurse] was raped by [by: soldiers] in Tawila.']
      },
      {
        when: 'the (rape|gang-rape|gangrape|molestation) (of|against|in|by) (TO)',
        says: ['The rape of [to: women] in Foca was tried.', '[by: The militia] committed rapes in Masisi.']
      },
      {
        when: 'the (violence|assault|slavery|abuse|attack|exploitation) ~sexual|sex|gender-based (against|on|of|in|by) (TO)',
        says: ['[by: Troops] committed sexual violence against [to: girls] in Axum.']
      },
      { when: 'BY (abuse|assault|enslave) TO:woman|girl|child|nun', says: ['[by: Soldiers] abused [to: girls] in Bangui.'] }
    ]
  },
  {
    rule: 'primitive-weapons',
    kind: 'event',
    type: 'ASSAULT/primitive',
    patterns: [
      {
        when: 'BY (stab|stone|hack|lynch|knife|spear|impale|bayonet|machete|disembowel) TO',
        figures: 'killed',
        says: ['[to: Two men] were stabbed to death in Imphal.', '[by: A mob] lynched [to: a driver] in Assam.']
      },
      {
        when: 'BY (burn|hack|stab|stone|club|torch) to (death) TO',
        figures: 'killed',
        says: ['[to: Two farmers] were hacked to death in Meerut.', '[to: Three women] were torched to death by [by: a mob] in Naroda.']
      },
      {
        when: 'BY set (ablaze|alight|afire) TO:@people|@civilian|@person|@victim',
        figures: 'killed',
        says: ['[by: Assailants] set [to: a woman] ablaze in Diepsloot.']
      },
      { when: 'BY burn (alive) TO', figures: 'killed', says: ['[to: Six villagers] were burnt alive in Ogossagou.'] },
      { when: 'BY burn alive TO', figures: 'killed', says: ['[by: Attackers] burned [to: six villagers] alive in Wete.'] },
      {
        when: 'BY (attack|kill|assault|wound|injure) TO|AT with (knife|machete|axe|stone|stick|club|spear|arrow|sword|rod|iron|bayonet|hammer|dagger|brick|bottle|cleaver)',
        says: ['[by: Raiders] attacked [to: herders] with machetes in Bunia.']
      },
      {
        when: 'the (attack|assault|massacre|killing|rampage|murder) ~knife|machete|stabbing|axe|sword|stone|spear|acid|knifing|vehicle-ramming|ramming|car-ramming (on|against|in|at|near) (TO|AT)',
        says: ['A knife attack in Kunming killed 31 people.', 'A machete attack on [to: pilgrims] in Beni left six dead.']
      },
      {
        when: 'the (stabbing|lynching|stoning|stone-throwing|stone-pelting) (of|in|at) (TO)',
        figures: 'killed',
        says: ['The stabbing of [to: a teacher] in Arras shocked France.']
      },
      {
        when: 'BY (throw|hurl|pelt|fling|toss) X:stone|rock|brick|bottle|acid|petrol (at|on|into) TO|AT',
        says: ['[by: Youths] hurled rocks at [to: policemen] in Hebron.']
      },
      { when: 'BY (pelt) TO|AT with (stone|rock|bottle|brick|egg)', says: ['[to: Policemen] were pelted with stones in Mitrovica.'] },
      {
        when: 'BY (ram|plow|drive) X:car|truck|van|vehicle|lorry into TO',
        says: ['[by: A man] rammed a truck into [to: pedestrians] in Berlin.']
      }
    ]
  }
] satisfies readonly ClaimRule[]
