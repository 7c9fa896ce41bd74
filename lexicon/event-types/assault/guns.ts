import type { ClaimRule } from '@vedette/core'

const rounds =
  'shell|rocket|mortar|missile|projectile|katyusha|scud|grad|volley|salvo|round|munition|barrage|artillery|iskander|tornado|uragan|smerch|himars|s-300|tochka|qassam|rpg|warhead|burst|bombshell|mortar-shell|shellfire'
const guns =
  'gun|battery|tank|howitzer|gunner|artillery|mortar|gunboat|warship|mlrs|launcher|gunners|rocket|grad|katyusha|missile|himars|iskander|cannon|shelling|artilleryman|artillerymen|tornado|uragan|smerch'

/** Fire from afar, told by where the rounds came down and by the guns that speak. */
export const gunsFromAfar = [
  {
    rule: 'gunfire-from-afar',
    kind: 'event',
    type: 'ASSAULT/heavy-weapons',
    patterns: [
      {
        when: `X:${rounds} (strike|hit|find|reach|demolish|wreck|gut|level|flatten|tear|shatter|pierce|obliterate|ruin|burn|ignite|crater|collapse|puncture|shred|rake|scar|spray|shake|rock|claim|maim|engulf) TO|AT`,
        says: ['Two missiles flattened [at: a school in Kharkiv].', 'A rocket gutted [at: a clinic in Kilis].'],
        not: ['A bulldozer flattened a school in Kharkiv.']
      },
      {
        when: `X:${rounds} (come|crash|rain|pour|plunge|thud|slam) down (on|in|near|at|upon|over|onto|among|beside|behind) (TO|AT)`,
        says: ['A missile came down on [at: a car park in Marib].']
      },
      {
        when: `X:${rounds} (land|fall|drop|impact|thud|arrive|burst|explode|detonate|descend|crash|hit|strike|splash) (in|on|near|at|upon|outside|inside|beside|among|within|behind|onto|around|between) (TO|AT)`,
        says: ['Three shells landed among [at: tents in Bureij].', 'A projectile burst beside a tent in Gweru.']
      },
      {
        when: `BY (fire|loose|launch|shoot|lob|aim|train|direct|unleash|rain|hurl|send|pump|empty|discharge|spew|spit) (${rounds}|bomb|munitions|projectiles|warheads|cluster|flechette|thermobaric|torpedo) (at|on|toward|towards|into|against|upon|onto|across|over|from) TO|AT`,
        says: ['[by: Pakistani gunners] aimed mortars at [at: Uri].']
      },
      {
        when: 'BY fire (from|with) (system|launcher|howitzer|mlrs|mortar|tank|artillery|grad|himars|cannon) (at|on|into|towards|toward) (TO|AT)',
        says: ['[by: The enemy] fired 45 times from rocket systems at [to: troops] near Kupiansk.']
      },
      {
        when: `BY (fire|loose|launch|shoot) (shell|rocket|mortar|projectile|katyusha|grad|salvo|volley) (from) (X)`,
        says: ['[by: Militants] loosed a rocket from a farm in Jizan.']
      },
      {
        when: `BY (target|hit|strike|attack|engage|pound|pepper|rake|plaster|saturate|blast|batter|subject|hammer|pummel|greet) TO|AT (with|by|to) (artillery|mortar|tank|rocket|missile|howitzer|cannon|shell|grad|mlrs|gun|shelling|barrage|bombardment|fire|katyusha|salvo)`,
        says: ['[by: Rangers] targeted [at: the village of Arnia] with mortars.', '[at: The town of Avdiivka] was hammered by artillery.']
      },
      {
        when: `BY open fire with X:artillery|mortar|tank|howitzer|cannon|gun|rocket|launcher|grad (on|at|against|toward|towards) (TO|AT)`,
        says: ['[by: Azerbaijan] opened fire with mortars at [at: Sotk].']
      },
      {
        when: `BY (open|direct|resume|bring|rain|pour|concentrate) (fire|barrage) (with|from|of) (artillery|mortar|tank|howitzer|cannon|rocket|grad)`,
        says: ['[by: The garrison] directed fire from tanks at a farm in Bureij.']
      },
      {
        when: `BY (use|employ|deploy|bring|fire|work|roll) (artillery|mortar|howitzer|grad|mlrs|tank|himars|cannon|launcher) (on|at|against|upon|toward|near|to|from) (TO|AT)`,
        says: ['[by: The enemy] used mortars near [at: Pisky].']
      },
      {
        when: `X:${guns} (open|thunder|boom|roar|hammer|rumble|bark) (on|at|from|against|across) (TO|AT)`,
        says: ['Guns boomed from the ridge above [at: Kani Masi].'],
        not: ['The drum boomed from the ridge.']
      },
      {
        when: `X:${guns} (target|hit|strike|reach|rake|plaster|batter|blast|devastate|set|reduce|kill|wound|injure) TO|AT`,
        says: ['Howitzers raked [at: the village of Kani Masi].']
      },
      {
        when: `the (fire|shelling|barrage|attack|bombardment|strike|salvo|duel|pounding|hit|impact|assault) ~tank|mortar|artillery|rocket|missile|grad|howitzer|cannon|tube|mlrs|ballistic|cruise|katyusha|shell|indirect|iskander|s-300|counter-battery (in|on|at|near|against|around|over|from) (TO|AT)`,
        says: ['Tube artillery fire on [at: Marhanets] went on all night.', 'A ballistic strike on [at: Ganja] killed nine.']
      },
      {
        when: `the (barrage|salvo|volley|hail|rain|shower|burst|series) of X:shell|rocket|mortar|missile|projectile|artillery|grad|katyusha|round|munition (on|at|against|in|over|toward|towards) (TO|AT)`,
        says: ['A volley of rockets on [at: Kiryat Shmona] burned a barn.']
      },
      {
        when: `the (round|shell|bomb|shot) ~mortar|artillery|tank|stray|cross-border|howitzer|mm|82mm|120mm|122mm|152mm|155mm (in|on|at|near|against|inside|over) (TO|AT)`,
        says: ['A stray shell in [at: Guider] killed a girl.']
      },
      {
        when: `the (shell|rocket|missile|mortar|projectile|shells|rockets|missiles|mortars|katyushas) (on|against) TO|AT`,
        says: ['Rockets on [at: Kilis] killed two.']
      },
      {
        when: `TO (die|perish|succumb) (by|from|of|in|after|on|with|under) X:shell|rocket|mortar|missile|projectile|shelling|bombardment|barrage|artillery|shellfire`,
        figures: 'killed',
        says: ['[to: Two toddlers] died under shelling in Arnia.']
      },
      {
        when: `TO|AT (come|be|live|remain|stay) under X:shelling|bombardment|shellfire|barrage|artillery|rocket|shell|mortar`,
        says: ['[at: The port of Ochakiv] was under shelling all night.']
      },
      {
        when: `TO|AT (wake|lie|shake|burn|shudder) (to|under|from|after|by) X:shelling|barrage|rocket|missile|shell|bombardment|artillery`,
        says: ['[at: Ganja] woke to a missile before dawn.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
