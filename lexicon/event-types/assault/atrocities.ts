import type { ClaimRule } from '@vedette/core'

const armed =
  '@fighter|@armed-group|@soldier|@force|@police|gunman|militant|bandit|rebel|militia|gang|insurgent|assailant|attacker|herdsman|herder|settler|raider|men|man|police|army|unit|jihadist|hunter|youth|separatist|extremist|element'
const victims =
  '@civilian|@people|@person|@victim|@journalist|@activist|@official|@leader|@supporter|@displaced|@suspect|him|her|them|everyone|anyone|family|household|woman|man|child|villager|resident|farmer'
/** Attacks on people who bear no arms, told by the idioms of killing, raiding and hurting. */
export const atrocities = [
  {
    rule: 'atrocity',
    kind: 'event',
    type: 'ASSAULT',
    yields: true,
    patterns: [
      {
        when: `BY (hack|gun|mow|finish|cut|shoot|chop|strike) +down|off|up TO:${victims}`,
        figures: 'killed',
        says: ['[by: Militiamen] finished off [to: six villagers] in Boga.']
      },
      {
        when: `BY hack to (death|piece|pieces) TO:${victims}`,
        figures: 'killed',
        type: 'ASSAULT/primitive',
        says: ['[by: Herders] hacked [to: six villagers] to death in Guma.']
      },
      {
        when: `BY:${armed}! (fire|shoot|open) (on|at|into) TO:${victims}`,
        type: 'ASSAULT/firearms',
        says: ['[by: Gunmen] shot at [to: mourners] in Wase.']
      },
      {
        when: `BY (line|herd|tie|single) +up|together|out TO:${victims} (off|from|against|before|of|in) X`,
        says: ['[by: Fighters] lined up shepherds against a wall in Ghor.']
      },
      {
        when: `BY (put|send) TO:${victims} to (death|sword|knife|grave|hell)`,
        figures: 'killed',
        says: ['[by: The raiders] sent [to: nine villagers] to the grave in Bama.', '[to: Two terrorists] were sent to hell in Kech.'],
        not: ['The ministry sent nine officers to Helmand.']
      },
      {
        when: `TO:${victims} (lose|forfeit) X:life|lives`,
        figures: 'killed',
        says: ['[to: Nine farmers] lost their lives in Guma.']
      },
      {
        when: `TO:${victims} (perish|die|fall) (at|by|under|in) X:hand|hands|knife|blade|machete|sword|bullet|gun|massacre`,
        figures: 'killed',
        says: ['[to: Nine farmers] perished at the hands of raiders in Guma.']
      },
      {
        when: `BY (end|snuff|extinguish|cut|take) X:life|lives (of) (TO)`,
        figures: 'killed',
        says: ['Gunmen cut short the life of an editor in Tijuana.']
      },
      {
        when: `the (bloodbath|carnage|butchery|massacre|slaughter|bloodletting|killing-spree|mass-killing|atrocity|slaying) of TO:${victims}`,
        figures: 'killed',
        says: ['The butchery of [to: villagers] in Boga went on all night.']
      },
      {
        when: `the (killing|murder|slaying|assassination|shooting|death) ~gangland|execution-style|contract|drive-by|ritual|brutal|gruesome|cold-blooded|point-blank (of|in|at) (TO|AT)`,
        figures: 'killed',
        says: ['The gruesome murder of [to: a priest] in Bria stirred anger.']
      },
      {
        when: `BY (beat|thrash|club|cudgel|batter|pistol-whip|manhandle|rough|knock|assault|torture|flog|whip|lash|maul|kick|punch|mistreat|brutalise|brutalize|slap) TO:${victims} (with|in|for|at|near|on) X`,
        type: 'ASSAULT/beat',
        says: ['[by: Soldiers] knocked [to: a pedlar] about for an hour in Bria.']
      },
      {
        when: `BY:${armed}! (wound|injure|maim|shoot|stab|slash|knife|hack|cut|axe|spear) TO:${victims} (in|with|on|at|near|outside|inside|before|during|as|from|through|to) X`,
        says: ['[by: Riders] shot [to: a councillor] outside his shop in Caloocan.']
      },
      {
        when: `TO:${victims} (take|sustain|receive|suffer) X:bullet|stab|gunshot|machete|wound|cut|fracture|injury|blow`,
        figures: 'injured',
        says: ['[to: A vaccinator] suffered stab wounds in Swabi.']
      },
      {
        when: `BY (throw|hurl|toss|fling|splash|pour) X:acid|petrol|fuel (on|at|over|in|into|onto) TO:${victims}`,
        type: 'ASSAULT/primitive',
        says: ['[by: Two riders] threw acid at [to: a girl] in Kandahar.']
      },
      {
        when: `BY (slit|cut|slash) X:throat|throats (of) (TO)`,
        figures: 'killed',
        says: ['The raiders slashed the throats of nine fishermen near Baga.']
      },
      {
        when: `BY:${armed}! (waylay|ambush|hijack|stop|intercept|flag|halt|hold|attack) X:bus|minibus|matatu|taxi|passenger|traveller|traveler|lorry|ambulance|trader|pilgrim|motorist|commuter`,
        says: ['[by: Gunmen] held up a bus near Garissa.']
      },
      {
        when: `BY:${armed}! (terrorise|terrorize|torment|brutalise|brutalize) TO|AT`,
        says: ['[by: The gang] terrorised [to: residents] of Martissant.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
