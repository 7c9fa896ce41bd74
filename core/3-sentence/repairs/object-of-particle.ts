import { gather } from '#base'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "Troops won back the town": what hangs on the particle of a verb as its object is the object of the verb. */
export const objectOfParticle: Repair = tokens =>
  rehang(
    tokens,
    gather(tokens, (noun): readonly Change[] => {
      const particle = tokens[noun.head]
      const verb = particle && tokens[particle.head]
      if (noun.relation !== 'obj' || particle?.tag !== 'ADV' || verb?.tag !== 'VERB') return []
      return verb.index < particle.index && particle.index < noun.index && under(tokens, verb.index, 'obj').length === 0
        ? [{ index: noun.index, head: verb.index }]
        : []
    })
  )
