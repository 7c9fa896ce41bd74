import type { ClaimRule } from '@vedette/core'

const devices =
  'bomb|mine|landmine|ied|device|explosive|explosives|charge|booby-trap|ordnance|dynamite|uxo|vbied|bomblet|submunition|anti-tank|tripwire|trap|explosion|blast|detonation|dud|remnant'
const laid = 'bomb|mine|landmine|ied|device|charge|explosive|explosives|booby-trap|trap|landmines|ordnance|munition'

/** Mines and bombs, told by how people come upon them and by what they do. */
export const devicesMet = [
  {
    rule: 'device-met',
    kind: 'event',
    type: 'ASSAULT/explosives',
    patterns: [
      {
        when: `TO (die|perish|succumb) (by|from|of|in|after|on|with|under) X:${devices}`,
        figures: 'killed',
        says: ['A shepherd died by a homemade bomb near Batna.', '[to: Two boys] perished from a bomblet in Raqqa.']
      },
      {
        when: `X:${laid}|blast|explosion (surprise|catch|ambush|wreck|mangle|gut|shred|shatter|lift|flip|overturn|tear|disable|immobilise|immobilize|claim|cost|crater|demolish|level|collapse|scorch|jolt|await|greet|engulf|throw|toss|hurl|ravage|cripple|blow|sever|fell|fling|derail) TO|AT`,
        says: ['A mine surprised [to: a column] near Gassan.', 'A device derailed a train near Jacobabad.']
      },
      {
        when: `TO|AT (jump|pass|drive|roll|ride|travel|plough|plow|cross|bump|come|land|trip|tread|step|walk|stumble|stand|run|go) (on|over|upon|onto|across|against) X:${laid}`,
        says: ['[to: A minibus] passed over a bomb near Lice.', '[to: An army truck] jumped on a mine near Torodi.'],
        not: ['The committee passed over the candidate.']
      },
      {
        when: `TO (trip|touch|activate|trigger|disturb|handle|kick|detonate|encounter|strike|hit|meet) X:mine|tripwire|wire|booby-trap|ied|landmine|ordnance|bomblet|munition`,
        says: ['[to: A herder] tripped a wire near Mese.']
      },
      {
        when: 'TO (play|tamper|fiddle|tinker) with X:shell|ordnance|device|grenade|munition|bomblet|mine|object|bomb|explosive|rocket',
        says: ['[to: Three boys] were playing with a shell in Raqqa.'],
        not: ['The boys were playing with a ball in Raqqa.']
      },
      {
        when: `BY (target|hit|strike|attack|ambush|greet|kill|wound) TO|AT (with|by) (mine|landmine|ied|bomb|device|explosive|explosives|charge|vbied|booby-trap)`,
        says: ['[by: Rebels] ambushed [to: a patrol] with a bomb near Arsi.']
      },
      {
        when: `BY (sow|seed|plant|lay|bury|strew|scatter|rig|wire|trigger|initiate|explode|detonate|activate) (${laid}|@road|culvert|bridge) (in|on|along|under|across|around|beside|as|at) (AT)`,
        says: ['[by: Maoists] triggered explosives on [at: the Dhanora road].']
      },
      {
        when: `TO (lose) (leg|foot|hand|arm|sight|eye|limb|finger|life) (to|in|by|on|from|after) (${devices})`,
        figures: 'injured',
        says: ['[to: A farmer] lost a foot to a mine near Lozova.']
      },
      {
        when: `TO|AT (be|get) (hit|strike|catch|blow|blast|rock|destroy|damage) by X:${devices}`,
        says: ['[to: A bus] was struck by an explosion near Giza.']
      },
      {
        when: `BY (hide|conceal|stuff|place|leave|fix|install|park) (${laid}) (in|on|under|at|near|inside|by|beside|along) TO|AT`,
        says: ['A bomb hidden under [at: a stall in Lamitan] hurt six.']
      },
      {
        when: 'X:car|van|truck|motorbike|motorcycle|vehicle|lorry|bus|parcel|bag|bicycle|pickup|cart|letter|suitcase (explode|detonate|burst) (in|outside|near|at|on|inside|by|beside|under|among) (TO|AT)',
        says: ['A bread van exploded outside [at: a court in Newry].']
      },
      {
        when: 'X:car|van|truck|motorbike|motorcycle|vehicle|lorry|bus|parcel|bag|pickup|tanker|bomb|minibus go up (in|outside|near|at|on|by|before|beside) (AT)',
        says: ['A van went up outside [at: a court in Newry].']
      },
      {
        when: 'TO|AT (run|roll|drive|pass) over X:mine|landmine|ied|bomb|device|charge',
        says: ['[to: A police van] ran over an IED near Konton.']
      },
      {
        when: 'the (ied|vbied|rcied|landmine|booby-trap|car-bomb) (in|at|near|on|against|under|along|outside) TO|AT',
        says: ['An IED near [at: Konton] hurt nine officers.']
      },
      {
        when: 'the (mine|bomb|charge|device|explosive) ~anti-tank|antitank|anti-personnel|antipersonnel|pressure-plate|home-made|homemade|improvised|remote-control|remote-controlled|magnetic|sticky|buried|crude|hidden|time|timed|roadside (in|at|near|on|against|under|along|outside) TO|AT',
        says: ['A homemade bomb under a van hurt three in Basilan.'],
        not: ['A gold mine near Loulo closed.']
      },
      {
        when: 'the (blast|explosion|detonation|deflagration) ~bomb|mine|landmine|ied|roadside|car|massive|powerful|loud|huge|twin|double (in|at|near|outside|on|inside) (TO|AT)',
        says: ['A powerful blast outside [at: a bank in Zamboanga] hurt nine.']
      },
      {
        when: 'the (bomb|explosive|explosives|charge|device) (in|inside|under) X:car|van|truck|motorbike|motorcycle|vehicle|bus|train|bag|pickup|bin|dustbin|toilet|restaurant|bar|cafe|seat|culvert|bridge|locker|mosque|market',
        says: ['A bomb inside a bin hurt two in Bilbao.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]
