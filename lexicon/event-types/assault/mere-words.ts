import type { ClaimRule } from '@vedette/core'

/** What a report is about when no deed is told in it but by the name of a thing: words that are hardly used of anything else. */
export const mereWords = [
  {
    rule: 'mere-poison',
    kind: 'event',
    type: 'ASSAULT/unconventional',
    yields: true,
    lone: true,
    patterns: [
      { when: 'the (sarin|phosgene|chloropicrin|novichok|tabun|soman|organophosphate)', says: ['In Ltamenah it was sarin, says a medic.'] },
      {
        when: 'the (gas|agent|weapon|cloud) ~chlorine|mustard|nerve|poison|poisonous|toxic|chemical|blister',
        says: ['It was a nerve agent, says a medic in Sarmin.']
      },
      { when: 'the (odor|odour|smell|stench|whiff|reek) of X:chlorine|bleach|garlic|gas', says: ['There was a smell of bleach in Sarmin.'] }
    ]
  },
  {
    rule: 'mere-bearer',
    kind: 'event',
    type: 'ASSAULT/suicide-attack',
    yields: true,
    lone: true,
    patterns: [
      { when: 'the (svbied|kamikaze|fidayeen|bomber|car-bomber)', says: ['In Hit it was the work of a kamikaze.'] },
      { when: 'the (vest|belt|waistcoat) ~explosive|suicide|bomb', says: ['Of his explosive vest nothing was left in Hit.'] },
      {
        when: 'the (car|truck|lorry|taxi|tanker|van|boat|vehicle) ~explosives-laden|bomb-laden|explosive-laden|laden',
        says: ['It was an explosives-laden taxi in Hit.']
      }
    ]
  },
  {
    rule: 'grenade-named',
    kind: 'event',
    type: 'ASSAULT/explosives',
    yields: true,
    lone: true,
    patterns: [{ when: 'the (grenade|handgrenade)', says: ['A bar in Kamenge was the target of a grenade.'] }]
  },
  {
    rule: 'mere-device',
    kind: 'event',
    type: 'ASSAULT/explosives',
    yields: true,
    lone: true,
    patterns: [
      {
        when: 'the (ied|landmine|booby-trap|explosive|dynamite|detonation|tripwire|submunition|bomblet|dud)',
        says: ['In Titao it was a landmine again.']
      },
      {
        when: 'the (trap|bomb|mine|charge|device|ordnance|duds) ~booby|roadside|car|land|anti-tank|anti-personnel|explosive|unexploded|buried|cluster|magnetic|sticky|homemade',
        says: ['A booby trap was to blame in Raqqa.']
      }
    ]
  },
  {
    rule: 'mere-shells',
    kind: 'event',
    type: 'ASSAULT/heavy-weapons',
    yields: true,
    lone: true,
    patterns: [
      {
        when: 'the (artillery|howitzer|mortar|shelling|katyusha|projectile|gunner|shellfire|salvo|missile|shell|grad|qassam|iskander|s-300|kalibr)',
        says: ['The gunners kept up their work on Jobar.']
      },
      {
        when: 'the (fire|gun|duel|round|impact) ~tank|artillery|mortar|naval|incoming|counter-battery',
        says: ['Avdiivka got the worst of the tank fire.']
      }
    ]
  },
  {
    rule: 'mere-flight',
    kind: 'event',
    type: 'ASSAULT/aerial',
    yields: true,
    lone: true,
    patterns: [
      {
        when: 'the (warplane|gunship|airstrike|sukhoi|antonov|f-16|mi-24|mi-35|su-24|su-25|su-34|bayraktar|shahed|geran|fpv|mq-9|paramotor|airforce)',
        says: ['What the warplanes left of a clinic in Nabl is the basement.']
      }
    ]
  },
  {
    rule: 'mere-shots',
    kind: 'event',
    type: 'ASSAULT/firearms',
    yields: true,
    lone: true,
    patterns: [
      { when: 'the (fusillade|bloodbath|gunfire|gunshot)', says: ['What they met in Cafunfo was a fusillade.'] },
      { when: 'the (fire|squad|round|burst) ~machine-gun|rifle|firing|live|gun', says: ['The night in Shusha passed with rifle fire.'] }
    ]
  },
  {
    rule: 'mere-rape',
    kind: 'event',
    type: 'ASSAULT/sexual',
    yields: true,
    lone: true,
    patterns: [
      { when: 'the (rape|rapist|gang-rape|sgbv|genitals)', says: ['The rapist was seen in Bel Air again.'] },
      {
        when: 'the (slave|slavery|intercourse|violence|sex) ~sex|sexual|forced|force',
        says: ['Forced intercourse is what a midwife in Kutum noted.']
      },
      { when: 'BY (have) X:sex|intercourse (with|for) (TO)', says: ['Guards had sex with a prisoner in Zawiya.'] }
    ]
  },
  {
    rule: 'mere-captive',
    kind: 'event',
    type: 'ASSAULT/abduct',
    yields: true,
    lone: true,
    patterns: [
      { when: 'the (captor|kidnapper|abductor|hostage|ransom|captivity|hostage-taker|abductee)', says: ['A ransom is the talk of Minna.'] }
    ]
  },
  {
    rule: 'mere-mob',
    kind: 'event',
    type: 'ASSAULT/beat',
    yields: true,
    lone: true,
    patterns: [
      {
        when: 'the (lynching|lynch|lynches|mob|witchcraft|pogrom|brawl)',
        says: ['A rumour of witchcraft was the end of a widow in Malaita.']
      }
    ]
  },
  {
    rule: 'mere-crowd',
    kind: 'event',
    type: 'PROTEST/demo',
    yields: true,
    lone: true,
    patterns: [
      {
        when: 'the (placard|banner|slogan|turnout|demonstrator|protester|marcher|picket|vigil|sit-in|megaphone|petition|leaflet)',
        says: ['There were placards outside a court in Dili.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
