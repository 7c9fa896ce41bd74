const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Never end a sentence before a capital: ranks, titles, places. */
export const abbreviations = words(`
  gen. lt. col. maj. capt. cpt. sgt. cpl. pvt. brig. adm. cmdr. cdr. cmdt. commdr. ens. pfc. spc. ssgt. msgt. ltc. comdr. comm. insp. det. supt. const.
  dr. mr. mrs. ms. prof. rev. fr. sr. hon. pres. gov. sen. rep. reps. sens. amb. min. dep. sec. secy. messrs. mme. mlle. sheik. sh. eng. atty.
  st. ste. ft. mt. dist. dept. prov. univ. gov't. govt.
  etc. vs. e.g. i.e. cf. viz. al. ca. approx. est. incl. esp. resp. tel. ext. ph. attn. no. nos. pp. vol. ed. eds. fig. art. para. chap.
  op. ops. bn. bde. regt. div. sq. ave. blvd. rd.
`)

/** May end a sentence, and keep their full stop there. */
export const closingAbbreviations = words(`
  inc. corp. co. ltd. plc. bros. jr. sr. a.m. p.m. u.s. u.k. u.n. e.u. u.s.a. d.c. a.d. b.c. ph.d. m.d. r.i.p. n.w. s.w. n.e. s.e.
  s.a. l.a. p.o. g.m.t. e.t. u.s.s.r. n.y.
`)

/** Names of one letter that may end a sentence. */
export const letterNames = new Set(['X'])

/** Abbreviations only before a number. */
export const numberAbbreviations = words(`
  no. nos. art. arts. sec. sect. ch. chap. p. pp. vol. par. para. fig. res. rt. hwy.
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
`)
