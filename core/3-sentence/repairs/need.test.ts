import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { REPAIRS } from '../repair-tokens.ts'
import { sentenceOf } from '../sentence-of.ts'
import { meets, readNeed, signsIn } from './need.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const knowledge = {
  ...{ saying: words('say'), conditions: words('if'), unsuffered: words('die'), blaming: words('blame') },
  ...{ compelling: words('force'), driving: { verbs: words('send'), ways: words('across') } },
  ...{ hyphenEnds: words('in'), joinedSpellings: new Map(), nounsLikePronouns: words('mine'), ownersBefore: words('of') },
  flown: { words: words('bomber'), kinds: words('jet'), verbs: words('fly'), meant: 'jet' },
  ...{ suffered: words('kill'), fates: words('dead'), ages: { words: words('old'), units: words('year') }, plainPasts: words('took') },
  ...{
    clauseOpeners: words('as after'),
    deedOpeners: words('in'),
    gerundDeeds: words('shell'),
    undergone: { verbs: words('flee'), deeds: words('fight') },
    nounsOfForce: words('jet')
  },
  ...{ headlineDeeds: words('bomb'), singularHelpers: words('was'), phrasal: words('hand'), oneMore: words('another') },
  agreeing: { deeds: words('bomb'), doers: words('court'), plurals: words('police') },
  ...{ nounsOfPeople: words('rebel'), nounsOfArms: words('mortar') },
  lemmas: { exceptions: {}, rules: { NOUN: [[/s$/, '']] }, spellings: new Map(), spellingRules: [] }
} as unknown as SentenceKnowledge

const forms =
  `says say|said say|took take|killed kill|shelling shell|blamed blame|forced force|left leave|including include|was be|by by|of of|to to|that that
  if if|in in|on on|as as|and and|which which|who who|according accord|another another|Suna Suna|rebels rebel|post post|two two|900 900|dead dead|old old
  year year|jet jet|bombers bomber|bomb bomb|-|,|due due|mine mine|not not`.split(/[|\n]/)
const tags = 'NOUN PROPN VERB AUX ADJ ADV NUM PRON DET ADP PART CCONJ PUNCT'.split(' ')
const relations =
  `nsubj nsubj:pass obj obl nmod conj cc ccomp xcomp advcl acl acl:relcl aux aux:pass cop case mark det amod compound appos nummod parataxis
  vocative csubj flat punct fixed`.split(/\s+/)

const token = fc.record({
  form: fc.constantFrom(...forms.map(form => form.trim())),
  tag: fc.constantFrom(...tags),
  relation: fc.constantFrom(...relations),
  head: fc.nat()
})
const sentence = fc.tuple(fc.array(token, { minLength: 2, maxLength: 9 }), fc.nat()).map(([rows, top]) => {
  const root = top % rows.length
  const line = ({ form, tag, relation, head }: (typeof rows)[number], at: number): string => {
    const [word, lemma = '_'] = form.split(' ')
    // Towards the root, from either side, so that it is a tree.
    const over = at < root ? at + 1 + (head % (root - at)) : at - 1 - (head % Math.max(1, at - root))
    return `${word} ${lemma} ${tag} ${at === root ? '0 root' : `${over + 1} ${relation}`}`
  }
  return sentenceOf(rows.map(line).join('\n')).tokens
})

describe('what a repair needs', () => {
  const needy = REPAIRS.filter(([, need]) => need.length > 0)
  it.each(needy.map(([repair, need]) => [repair.name, repair, need] as const))('%s changes nothing without it', (_, repair, need) => {
    fc.assert(
      fc.property(sentence, tokens => {
        fc.pre(!meets(signsIn(tokens), need, knowledge))
        expect(repair(tokens, knowledge)).toEqual(tokens)
      }),
      { numRuns: 300, maxSkipsPerRun: 500 }
    )
  })

  it('is a tag, a relation, a word or lemma, and a word of some knowledge', () => {
    const { tokens } = sentenceOf('Chad Chad PROPN 2 nsubj:pass\nKilled kill VERB 0 root')
    const isMet = (need: string): boolean => meets(signsIn(tokens), readNeed(need), knowledge)
    expect(['', 'VERB nsubj', 'nsubj:pass|obj', '=killed', '=kill', '@suffered'].map(isMet)).toEqual([true, true, true, true, true, true])
    expect(['VERB obj', 'nsubj:outer', '=killing', '@saying'].map(isMet)).toEqual([false, false, false, false])
  })
})
