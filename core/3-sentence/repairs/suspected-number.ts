import { gather } from '#base'
import { type Change, type Repair, rehang } from './rehang.ts'

/** "11 suspected members": a number before a participle that describes a noun counts that noun, and suffers nothing. */
export const suspectedNumber: Repair = tokens =>
  rehang(
    tokens,
    gather(tokens, (number): readonly Change[] => {
      const participle = tokens[number.head]
      if (number.tag !== 'NUM' || !participle || participle.relation !== 'amod' || participle.head < participle.index) return []
      return number.index < participle.index ? [{ index: number.index, head: participle.head, relation: 'nummod' }] : []
    })
  )
