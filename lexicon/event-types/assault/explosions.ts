import type { ClaimRule } from '@vedette/core'

/** ASSAULT/explosives and ASSAULT/suicide-attack: devices that go off on the ground, with or without one who dies by them. */
export const explosions = [
  {
    rule: 'suicide-attack',
    kind: 'event',
    type: 'ASSAULT/suicide-attack',
    patterns: [
      {
        when: 'the (attack|bombing|bomber|blast|explosion|assault|strike|mission|operation|bomb|attacker|raid) ~suicide (on|against|at|upon|targeting|near|outside) (TO|AT)',
        says: [
          'A suicide attack on [at: a mosque in Peshawar] killed 20 people.',
          'Twin suicide bombings rocked Maiduguri on Sunday.',
          'A suicide bomber killed [to: nine recruits] in Aden.',
          'SUICIDE BOMBER KILLS [to: 12 SOLDIERS] IN HELMAND'
        ],
        not: ['The suicide rate rose in Oslo.']
      },
      {
        when: 'BY blow up X:himself|herself|themselves|itself|themself|hisself (in|at|near|outside|inside|among) (TO|AT)',
        says: ['[by: A woman] blew herself up near [at: Grozny].', '[by: Two militants] blew themselves up in Sousse.']
      },
      {
        when: 'BY (detonate|explode|trigger|activate) X:vest|belt|himself|herself|themselves|jacket (in|at|near|outside|inside|among) (TO|AT)',
        says: ['[by: The attacker] detonated his vest at [at: a checkpoint in Baidoa].']
      },
      {
        when: 'BY:man|woman|attacker|bomber|assailant|youth|boy|girl|teenager|militant|driver! explode (in|at|by|near|outside|inside|among|on) (TO|AT)',
        says: ['[by: A man in a raincoat] exploded at [at: the gate of a mosque in Gafsa].'],
        not: ['The officer exploded with rage.']
      },
      {
        when: 'BY (ram|drive|crash|plow) (car|truck|vehicle|van|lorry|jeep|ambulance) ~explosive|explosive-laden|bomb-laden|suicide|pack|laden|load|rigged (into|at) TO|AT',
        says: ['[by: A bomber] rammed an explosive-laden truck into [at: a police station in Kandahar].']
      }
    ]
  },
  {
    rule: 'explosion',
    kind: 'event',
    type: 'ASSAULT/explosives',
    patterns: [
      {
        when: 'X:bomb|mine|landmine|ied|device|explosive|car|motorcycle|dynamite|grenade|munition|booby-trap|ordnance|charge|truck|parcel|vbied|uxo|remnant|submunition|bomblet|motorbike|van|tanker|rickshaw|lorry|bus|minibus|bicycle|cart|tricycle|taxi|ambulance|rucksack|backpack|bag|suitcase|package|briefcase|letter|drum (explode|detonate) (AT)',
        says: [
          'A roadside bomb exploded in Mandera.',
          'A remnant of war exploded in Daraa, killing a shepherd.',
          'A booby-trapped car exploded in Afrin.',
          'A boy’s rucksack exploded at a bus stop in Damaturu.',
          'AN EXPLOSIVE DEVICE DETONATED NEAR MEDELLIN.'
        ]
      },
      {
        when: 'X:bomb|mine|landmine|ied|device|explosive|grenade|charge|blast|explosion (rip|tear|blow|cut) through AT',
        says: ['A bomb ripped through [at: a market in Baghdad].', 'Twin blasts tore through [at: a bus station in Jos].']
      },
      {
        when: 'X:bomb|mine|landmine|ied|device|car|truck|motorcycle|motorbike|van|lorry|vehicle|rickshaw|tanker blow up (in|near|outside|at|inside|on) (AT)',
        says: ['A motorcycle rigged with explosives blew up in [at: Azaz].', 'A landmine blew up under a minibus in Avdiivka.']
      },
      {
        when: 'X:bomb|mine|landmine|ied|device|explosive|grenade|charge|shell|ordnance|remnant|munition|booby-trap go off',
        says: ['A bomb went off in Algiers on Monday.']
      },
      {
        when: 'X:bomb|mine|landmine|ied|device|explosive|grenade|booby-trap|explosion|blast|bombing (destroy|damage|hit|strike|target|rock|shake|devastate|blast) TO|AT',
        says: ['A bomb damaged [at: a church in Jolo].', 'An explosion rocked [at: Aden].']
      },
      {
        when: 'X:bomb|mine|landmine|ied|device|explosive|grenade|booby-trap|explosion|blast|bombing|ordnance|uxo|submunition|bomblet|munition|vbied|detonation (kill|slay|martyr|claim) TO',
        figures: 'killed',
        says: ['A landmine killed [to: three herders] in Menaka.', 'Unexploded ordnance killed [to: two boys] in Raqqa.']
      },
      {
        when: 'X:bomb|mine|landmine|ied|device|explosive|grenade|booby-trap|explosion|blast|bombing|ordnance|uxo|submunition|bomblet|munition|vbied|detonation (wound|injure|maim|hurt) TO',
        figures: 'injured',
        says: ['The explosion in Aden wounded [to: 20 people].']
      },
      {
        when: 'BY (detonate|plant|explode|trigger|lay|place|activate|leave|hide|conceal|attach|bury) X:bomb|mine|landmine|ied|device|explosive|dynamite|charge|grenade|booby-trap|tnt|booby (in|at|near|under|on|outside|inside|along|against) (TO|AT)',
        says: [
          '[by: Insurgents] detonated a mine near [at: Gao].',
          '[by: Guerrillas] planted a bomb at [at: a bank in Bogota].',
          '[by: Militants] hid a bomb under [at: a bridge in Yala].'
        ],
        not: ['Engineers laid pipes near Gao.']
      },
      {
        when: 'BY (set|let|touch) +off X:bomb|device|explosive|explosives|dynamite|charge|grenade|booby-trap|blast|explosion (in|at|near|under|on|outside|inside|along|against) (TO|AT)',
        says: ['[by: Unknown men] set off a bomb outside [at: a bank in Jolo].']
      },
      {
        when: 'BY (throw|hurl|lob|toss|fling) X:grenade|bomb|explosive|dynamite|device|pipe-bomb (at|into|on|inside|over|near) TO|AT',
        says: ['[by: Assailants] hurled a grenade into [at: a bar in Bujumbura].']
      },
      {
        when: 'BY (throw|hurl|lob|toss) X:grenade|bomb|explosive|dynamite',
        says: ['[by: Attackers] threw grenades in Srinagar on Thursday.']
      },
      {
        when: 'TO|AT (hit|strike|trip|trigger|detonate) X:mine|landmine|ied|bomb|device|explosive',
        says: ['[to: A patrol] hit a landmine in Helmand.', 'A bus struck a roadside bomb near Quetta.']
      },
      {
        when: 'BY (hit|strike|target|attack|kill) TO|AT (with|by) (mine|landmine|ied|vbied|explosive|grenade)',
        says: ['[by: The insurgents] attacked [to: an army convoy] with a landmine near Boni.']
      },
      {
        when: 'the (ied|vbied|landmine|bomb|device) targeting TO|AT',
        says: ['An IED targeting a patrol wounded one soldier in Loralai.']
      },
      {
        when: 'TO (step|run|drive|roll|tread) (on|over|onto) (mine|landmine|ied|bomb|explosive|device)',
        says: ['[to: A soldier] stepped on a mine near Izium.']
      },
      {
        when: 'the (bomb|ied|landmine|device|explosive|vbied) ~car|truck|roadside|vehicle|motorcycle|parcel|improvised|petrol|time|pipe|remote-controlled|land|booby-trap|sticky|magnetic|explosive|road|bicycle|buried|van|lorry|tanker|home-made|homemade (on|against|at|targeting|near|outside|under|inside) (TO|AT)',
        says: [
          'A car bomb in Kirkuk killed [to: eight people].',
          'Car bomb kills 10 in [at: Mogadishu]',
          'A roadside bomb near Quetta wounded [to: a colonel].'
        ],
        not: ['The car bomb was displayed in a museum.']
      },
      {
        when: 'the (explosion|blast) (in|at|on|near|outside|inside) (AT)',
        says: [
          'An explosion in [at: Homs] killed two guards.',
          'Three dead in [at: Kandahar] blast',
          'A BLAST AT [at: A POLICE POST IN QUETTA] WOUNDED SIX.'
        ]
      },
      { when: 'hear X:explosion|blast', says: ['Explosions were heard in Kyiv overnight.'] },
      {
        when: 'the (attack|bombing|strike|explosion|blast|ambush|assault|raid|detonation) ~bomb|car|truck|roadside|ied|landmine|mine|grenade|dynamite|explosive|explosives|vehicle|parcel|motorcycle|land|petrol-bomb|time-bomb|improvised|car-bomb (on|against|at|upon|targeting|near|outside) (TO|AT)',
        says: [
          'A truck bomb attack in Maiduguri left [to: two people] dead.',
          'A car bombing outside [at: the Jalalabad] mosque killed nine.',
          'GRENADE ATTACK ON [at: A CHURCH IN MOMBASA] INJURES 12'
        ]
      },
      {
        when: 'the (bombing|detonation|car-bombing) (in|at|near|outside|inside) (AT)',
        says: ['A bombing in [at: Bali] killed dozens of tourists.', 'Bombings shook Colombo on Easter Sunday.'],
        not: ['The bombing range in Nevada reopened.']
      },
      {
        when: 'BY (blow|bomb) up TO|AT',
        says: ['[by: Guerrillas] blew up [at: a pipeline in Arauca].', '[at: The bridge at Chonhar] was blown up by [by: saboteurs].']
      },
      { when: 'BY dynamite', says: ['[by: THE REBELS] DYNAMITED A SECTION OF A PIPELINE IN ARAUCA.'] },
      {
        when: 'BY (dynamite|booby-trap|mine) TO|AT:@building|@road|@post|@place|@vehicle|bridge|tower|pylon|pipeline|house|road',
        says: ['[by: THE GUERRILLAS] DYNAMITED [at: A BRIDGE NEAR AYACUCHO].']
      },
      {
        when: 'TO (tread|step|stand|drive|plough|plow|run|ride|walk|stumble|sit) (on|over|upon|onto|across) X:mine|landmine|ied|bomb|explosive|device|ordnance|shell|bomblet|submunition',
        says: ['[to: A shepherd] trod on a mine near Hodeidah.']
      },
      {
        when: 'X:van|car|truck|lorry|motorbike|bus|cart|vehicle|bicycle|parcel|package|suitcase|bag|rucksack|letter go +off (in|near|outside|at|on) (AT)',
        says: ['A van went off outside a court in Newry.']
      },
      {
        when: 'X:charge|bomb|device|mine|ied|explosive|landmine (burst|blast|hit|maim|catch|throw|overturn|wreck) TO|AT',
        says: ['A mine overturned a patrol vehicle near Boni.']
      },
      {
        when: 'X:bomb|mine|device|charge|ied|landmine (burst|detonate|explode) (under|beside|by|near) (TO|AT)',
        says: ['A charge burst beside [to: a patrol] in Nalut.']
      },
      {
        when: 'X:shell|ordnance|bomblet|munition|submunition|grenade|remnant (take|blow|tear|rip) +off X:hand|leg|arm|foot|limb|finger',
        says: ['A bomblet took off his hand near Aintab.']
      },
      {
        when: 'TO (pick|dig) up X:bomblet|shell|grenade|munition|ordnance|submunition|bomb|mine',
        says: ['[to: A boy] picked up a bomblet near Aintab.']
      },
      {
        when: 'BY (attach|stick|strap|fix|fasten) X:bomb|device|charge|explosive|magnet (to|on|under|onto) (TO|AT)',
        says: ['[by: Unknown men] stuck a device under his car in Herat.']
      }
    ]
  }
] satisfies readonly ClaimRule[]
