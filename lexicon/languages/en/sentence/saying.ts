/** Lemmas of the verbs that report what somebody said. */
export const saying: ReadonlySet<string> = new Set(
  `say tell report claim announce declare state add warn note stress confirm deny admit acknowledge insist argue explain mention reveal recount
  assert affirm maintain allege accuse predict estimate believe think suggest indicate observe remark reply respond answer write tweet post
  comment accuse blame condemn denounce emphasize underline underscore reiterate repeat recall concede boast complain disclose quote cite hint testify vow pledge promise threaten
  swear agree relay broadcast inform advise urge conclude contend propose charge point`.split(/\s+/)
)
