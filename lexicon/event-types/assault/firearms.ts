import type { ClaimRule } from '@vedette/core'

/** ASSAULT/firearms: small arms. */
export const firearms = [
  {
    rule: 'firearms',
    kind: 'event',
    type: 'ASSAULT/firearms',
    patterns: [
      {
        when: 'BY (shoot|gun|mow|cut) down TO:@people|@civilian|@soldier|@fighter|@police|@official|@leader|@victim|@crowd|councillor|councilor',
        figures: 'killed',
        says: ['[by: Gunmen] gunned down [to: two councillors] in Karachi.', '[to: Six students] were mown down in Mubi.']
      },
      {
        when: 'BY shoot dead TO',
        figures: 'killed',
        says: ['[by: Masked men] shot dead [to: a judge] in Quetta.', '[to: Four miners] were shot dead in Zamfara.']
      },
      { when: 'BY (shoot|gun) (to) death TO', figures: 'killed', says: ['[to: A mayor] was shot to death by [by: rebels] in Leyte.'] },
      {
        when: 'BY shoot TO (in) X:leg|arm|foot|shoulder|hand|knee|thigh|ankle|hip|calf|elbow|wrist',
        figures: 'injured',
        says: ['[to: A cameraman] was shot in the leg in Guayaquil.', '[by: Police] shot [to: a student] in the foot in Lagos.'],
        not: ['The crew shot a scene in Los Angeles.']
      },
      { when: 'BY (shoot|machine-gun|snipe) TO', figures: 'killed', says: ['[by: Police] shot [to: two demonstrators] in Lagos.'] },
      {
        when: 'BY (mow|gun|cut) down TO with (gun|fire|gunfire|bullet|round|rifle)',
        figures: 'killed',
        says: ['[to: Five farmers] were mown down with machine guns in Plateau.']
      },
      {
        when: 'TO (take|receive) (bullet|round) (in|to) X',
        figures: 'injured',
        says: ['[to: A student] took a bullet in the leg in Ibadan.']
      },
      { when: 'BY shoot and kill TO', figures: 'killed', says: ['[by: Soldiers] shot and killed [to: a fisherman] in Cabinda.'] },
      {
        when: 'BY (open) (fire|up) (on|at|upon|against|toward|into|in|with|from) (TO|AT)',
        says: [
          '[by: Gunmen] opened fire on [to: worshippers] in Jos.',
          '[by: Border guards] opened fire near Torkham.',
          'UNIDENTIFIED MEN OPENED FIRE ON [at: A BAR IN CALI].'
        ]
      },
      {
        when: 'BY (fire|shoot|discharge|use|employ|unleash) (round|ammunition|bullet|shot) ~live (at|on|against|into|toward|towards) (TO|AT)',
        says: [
          '[by: Soldiers] fired live rounds at [to: protesters] in Conakry.',
          '[by: Guards] used live ammunition against [to: miners] in Goma.',
          '[by: Police] fired live rounds into [to: the crowd] in Lima.'
        ],
        not: ['The station fired questions at a live audience in Lima.']
      },
      {
        when: 'BY kill TO with (round|bullet|ammunition|shot) ~live|sniper',
        figures: 'killed',
        says: [
          '[by: Riot police] killed [to: three protesters] with live rounds in Dakar.',
          '[by: Police] opened fire on [to: demonstrators] in Nairobi, killing three with live rounds.'
        ]
      },
      {
        when: 'BY (wound|injure|hit|hurt|target|strike) TO with (round|bullet|ammunition|shot) ~live|sniper',
        figures: 'injured',
        says: ['[by: Troops] wounded [to: nine students] with live ammunition in Yei.']
      },
      {
        when: 'BY (fire|shoot|snipe) (on|at|upon|into|toward) TO|AT',
        says: ['[by: Soldiers] fired on [to: a crowd] in Bamako.', '[by: Snipers] shot at [to: medics] in Ramadi.']
      },
      {
        when: 'BY fire X:shot|bullet|gun|round|ammunition|weapon|rifle|machinegun (at|into|on|toward|over|in) (TO|AT)',
        says: ['[by: Riot police] fired live rounds at [to: marchers] in Mandalay.'],
        not: ['The starter fired a pistol and the race began in Nairobi.']
      },
      {
        when: 'BY (spray|riddle|rake|pepper) TO|AT with (bullet|gunfire|fire|round|machine-gun)',
        says: ['[to: Two traders] were sprayed with bullets near Parachinar.']
      },
      {
        when: 'BY (attack|kill|assault) TO|AT with (gun|rifle|pistol|machinegun|machine-gun|firearm|kalashnikov|ak-47)',
        says: ['[by: Bandits] attacked [to: traders] with rifles in Zurmi.']
      },
      {
        when: 'hear X:gunfire|gunshot|shot|shooting|shooting|fire',
        says: ['Gunfire was heard in Bangui.', 'Residents heard shots in Conakry on Sunday.']
      },
      { when: 'catch TO in (crossfire)', says: ['[to: Two nurses] were caught in crossfire in Goma.'] },
      { when: 'X:gunfire|gunshot|shot ring out', says: ['Shots rang out in Conakry on Sunday.'] },
      {
        when: 'TO|AT (come|be) under (fire|gunfire)',
        says: ['[to: The patrol] came under fire near Gao.', '[to: Peacekeepers] came under fire in Bria.']
      },
      {
        when: 'the (shooting|firing) (of|on|at|upon) (TO)',
        says: ['The shooting of [to: three miners] angered Marikana.', 'A shooting in Christchurch left 51 people dead.'],
        not: ['The shooting of the film took a year.']
      },
      {
        when: 'the (fire|attack|bullet|assault|shot|exchange|ambush) ~sniper|gun|small-arms|machine-gun|machinegun|rifle|shooting|drive-by|automatic|armed-robbery|police (on|at|against|upon|from) (TO|AT)',
        says: ['Sniper fire killed [to: a nurse] in Taiz.', 'A gun attack on [at: a bar in Soweto] left 15 dead.']
      },
      { when: 'the (burst|hail|volley) of (fire|gunfire|bullet|shot)', says: ['A burst of gunfire woke Bangui.'] },
      { when: 'the (gunfire|gunshot|shot) (between|with) (BY)', says: ['Gunfire erupted in Bangui.'] },
      {
        when: 'X:sniper|shooter|bullet|gunfire|shooting|crossfire (kill) TO',
        figures: 'killed',
        says: ['A sniper killed [to: two policemen] in Sloviansk.', 'A stray bullet killed [to: a child] in Tripoli.']
      },
      {
        when: 'X:sniper|shooter|bullet|gunfire|shooting|crossfire (wound|injure|hit|strike) TO',
        figures: 'injured',
        says: ['Gunfire wounded [to: six marchers] in Conakry.']
      },
      { when: 'TO (get|catch|stop|take|receive) X:bullet|round|shot|pellet', says: ['[to: A pupil] got a bullet in the neck in Mahabad.'] },
      {
        when: 'X:bullet|pellet|round|shot|gunfire|buckshot (hit|strike|pierce|wound|graze|catch|blind|kill|fell|enter) TO',
        says: ['A bullet struck [to: a seamstress] in Conakry.']
      },
      {
        when: 'BY (use|turn|train|aim|loose|discharge|empty) X:machine-gun|rifle|shotgun|pistol|ammunition|gun|buckshot|bullet (on|against|at|into) TO',
        says: ['[by: Troops] used machine-guns on [to: a crowd] in Bago.']
      },
      {
        when: 'TO die (of|from|under) (bullet|gunshot|shot|fire|gunfire|pellet|buckshot|round)',
        figures: 'killed',
        says: ['[to: Two traders] died of bullet wounds in Minya.', '[to: Three workers] died under police fire in Maheshkhali.']
      },
      { when: 'BY (pick) +off TO', says: ['[by: Snipers] picked off [to: a baker] with a rifle in Homs.'] },
      { when: 'BY (riddle|rake|spray|pepper|strafe) TO|AT', says: ['[by: Gunmen] raked [to: a minibus] near Sohag.'] },
      {
        when: 'BY (fire|shoot|use|discharge|loose|unleash) (round|ammunition|bullet|shot|fire) ~live|sharp|rubber|plastic|real (at|on|into|against|toward|towards|over) TO|AT',
        says: [
          '[by: Police] fired live rounds at [to: marchers] in Ayacucho.',
          '[by: Soldiers] used live ammunition against [to: students] in Bahri.'
        ],
        not: ['The battery fired mortar rounds at a village near Uri.']
      },
      {
        when: 'BY (fire|shoot|loose|empty) X:pellet|buckshot|birdshot|cartridge|magazine (at|on|into|against|toward|towards) TO|AT',
        says: ['[by: Guards] fired buckshot at [to: villagers] near Cajamarca.']
      },
      {
        when: 'BY (shoot|fire) X:time|times (at|on|into) (TO)',
        says: ['[by: Two gunmen] fired nine times at [to: a prosecutor] in Quevedo.']
      }
    ]
  }
] satisfies readonly ClaimRule[]
