import type { ClaimRule } from '@vedette/core'

const planes =
  '@aircraft|gunship|warplane|jet|plane|helicopter|sukhoi|mig|mirage|antonov|chopper|f-16|f-35|f-15|su-24|su-25|su-30|su-34|su-35|apache|tucano|cobra|rafale|gazelle|puma|mi-35|mi-24|mi-17|mi-8|bayraktar|predator|reaper|shahed|airforce|heron|ac-130|ov-10|k-8|sortie'
const drones =
  'drone|uav|quadcopter|shahed|geran|bayraktar|fpv|lancet|mavic|reaper|predator|orlan|akinci|mohajer|tb2|ucav|drones|shaheds|harop|switchblade|gerbera|wing-loong'

/** Strikes from the air, told by the machines and by what fell from them. */
export const fromAbove = [
  {
    rule: 'drone-over',
    kind: 'event',
    type: 'ASSAULT/drone',
    patterns: [
      {
        when: `X:${drones} (hit|strike|kill|target|attack|bomb|destroy|damage|demolish|reach|wreck|gut|burn|crash|slam|ram|ignite|set|blast|level|flatten|eliminate|wound|injure|neutralise|neutralize|claim|puncture|blow|chase|hunt) TO|AT`,
        says: ['A Shahed wrecked [at: a substation in Sumy].', 'Bayraktars hit [to: a column] near Koumbri.']
      },
      {
        when: `X:${drones} (fire|drop|release|launch|let|loose|dump|unload|lob|discharge|shed|deliver) (X:@munition|bomb|grenade|missile|explosive|charge|payload|two|loose) (on|at|over|near|into|onto|upon|above|beside) (TO|AT)`,
        says: ['A drone fired on [to: his car] in Deir Kifa.']
      },
      {
        when: `X:${drones} (fall|land|explode|crash|detonate|impact|come|plunge|dive|swoop|fly|buzz|slam) (in|on|at|near|into|upon|over|beside|against|onto|among) (TO|AT)`,
        says: ['A drone dived into [at: a depot in Tver].']
      },
      {
        when: `the (strike|attack|raid|hit|bombing|assault|bombardment|salvo|wave|swarm|blast|explosion|series|operation|killing) ~drone|uav|unmanned|quadcopter|kamikaze|shahed|fpv|bayraktar|reaper|predator (in|on|at|near|against|over|around|outside) (TO|AT)`,
        says: ['A drone strike near [at: a well in Tin-Essako] killed nine.']
      },
      {
        when: `the (swarm|wave|salvo|barrage|attack|strike|fleet|raid) of X:${drones}`,
        says: ['A swarm of drones struck the port of Izmail.']
      },
      {
        when: `BY (kill|hit|strike|target|destroy|attack|wound|injure|burn|eliminate) TO|AT (by|with|from|in) (${drones})`,
        says: ['[to: A commander] was killed by a Turkish UAV on the road to Tirbespiyeh.']
      },
      {
        when: `BY (drop|release|let|lob|hurl|throw|launch) (@munition|bomb|grenade|explosive|explosives|charge|missile) from X:${drones}`,
        says: ['[by: Gunmen] dropped explosives from a drone in Apatzingan.']
      },
      {
        when: `TO (die|perish|succumb) (in|by|from|after|of|under) X:${drones}`,
        figures: 'killed',
        says: ['Two crane drivers died by a drone in Fujairah.']
      }
    ]
  },
  {
    rule: 'from-the-air',
    kind: 'event',
    type: 'ASSAULT/aerial',
    patterns: [
      {
        when: `X:${planes} (bomb|strike|hit|target|attack|pound|raid|bombard|strafe|rocket|pummel|hammer|blast|destroy|flatten|level|sink|burn|machine-gun|rake|plaster|demolish|obliterate|engage|neutralise|neutralize|eliminate|mistake|pulverise|pulverize|wreck|batter|torch|gut|shell|fire) (on) (TO|AT)`,
        says: ['Gazelles sank three dhows near Ibo.', 'Sukhois pounded [at: the hills above Sake].'],
        not: ['Helicopters delivered rice to Ibo.']
      },
      {
        when: `X:${planes} (kill|slay) TO`,
        figures: 'killed',
        says: ['Gazelles killed [to: two members of the LRA] on a road west of Yambio.']
      },
      { when: `X:${planes} (wound|injure) TO`, figures: 'injured', says: ['Sukhois wounded [to: nine herders] near Sake.'] },
      {
        when: `X:${planes} (fire|drop|release|launch|empty|unload|rain|pour|shower|loose|unleash|dump|let|deliver|discharge|spray) (@munition|bomb|missile|rocket|load|payload|round|burst|barrel|ordnance) (on|at|over|near|into|onto|upon|above|among|against) (TO|AT)`,
        says: ['An Antonov dumped bombs on Heiban.']
      },
      {
        when: `X:${planes} (fire|shoot|open|swoop|dive) (on|at|into|upon|over) (TO|AT)`,
        says: ['A helicopter fired on [at: a wedding in Bounti].']
      },
      {
        when: `the (strike|raid|attack|assault|bombing|bombardment|run|hit|sortie) ~air|aerial|helicopter|warplane|plane|jet|f-16|aircraft|airborne|barrel|airforce|gunship|bombing|strafing (in|on|at|near|against|over|around|outside|of) (TO|AT)`,
        says: ['Air raids near [at: Mayadin] went on until dusk.', 'A helicopter attack on [at: Mbiame] killed seven.']
      },
      {
        when: `the (raid|strike|sortie|bombing|bombardment|attack) (by|from|of) X:${planes}|air`,
        says: ['A raid by military planes near Makalondi killed four.']
      },
      {
        when: `X:bomb|barrel|missile (drop|fall|rain|land|come) from X:air|plane|jet|helicopter|aircraft|sky|warplane (on|in|at|near|upon) (TO|AT)`,
        says: ['Two bombs fell from a plane on [at: Yida].']
      },
      {
        when: `TO (die|perish|succumb) (in|by|from|after|of|under) X:airstrike|bombing|raid|warplane|jet|sortie|air-raid|air-strike`,
        figures: 'killed',
        says: ['[to: Nine fishermen] died in a raid by jets on Kouri.']
      },
      {
        when: `BY (drop|release|dump|unload|jettison) (bomb|barrel|munition|napalm|ordnance|ton|explosive|explosives) (on|over|onto|in|near|upon|at|from|among) (TO|AT)`,
        says: ['[by: The regime] dumped barrels over [at: Darayya].']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
