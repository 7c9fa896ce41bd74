/** Who takes, burns and kills in wars, named by class or in the words that reports have for those whom nobody has identified. */
export const armedMen =
  '@fighter|@armed-group|@soldier|@force|@police|rebel|militant|gunman|insurgent|bandit|militia|gang|jihadist|guerrilla|separatist|raider|pirate|commando|man|men|agent|stranger|element|remnant|member|cell|attacker|assailant|soldier|officer|policeman|militiaman|brigade|unit|column|faction|group|outfit|troop|troops|occupier|occupant|paramilitary|mercenary|herder|settler|looter|robber|thief|intruder|thug|criminal|youth|volunteer|dissident|recruiter|hand|hands|person|people|individual|subject|suspect'

/** Those who may be seized or harmed: classes, and words that stand for people where the lexicon has no class for them. */
export const anyone =
  '@civilian|@people|@person|@journalist|@official|@victim|@activist|@supporter|@suspect|@leader|@displaced|@crowd|him|her|them|he|she|they|we|i|one|two|three|some|all|dozen|score|hundred|someone|that|another|other|member|boy|girl|woman|man|child|youth|teenager|student|pupil|family'
