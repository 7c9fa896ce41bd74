import { type Encoder, type EventMention, lemmaOf, readEncoding } from '@vedette/core'
import { deedStem, englishSentences, loadDeedKin } from '@vedette/lexicon'

/** A topic of texts about like events: the mentions, the chain of each, the lemma at the head of each, and the content words of each text. */
export type EcbTopic = {
  readonly mentions: readonly EventMention[]
  readonly chains: ReadonlyMap<string, string>
  readonly heads: ReadonlyMap<string, string>
  readonly lemmas: ReadonlyMap<string, readonly string[]>
}

export type EcbMention = {
  readonly coref_chain: string
  readonly doc_id: string
  readonly sent_id: number
  readonly tokens_number: readonly number[]
}

type Word = { readonly lemma: string; readonly tag: string; readonly head: number; readonly relation: string }

/** Reads sentences that are cut into words (`document TAB sentence TAB place TAB word`), and the mentions in them, topic by topic. */
export async function readEcb(corpus: string, mentions: readonly EcbMention[], encoder: Encoder): Promise<readonly EcbTopic[]> {
  const sentences = await readAll(corpus, encoder)
  const topics = new Map<string, EcbMention[]>()
  for (const mention of mentions) {
    const topic = mention.doc_id.split('_')[0] ?? ''
    topics.set(topic, [...(topics.get(topic) ?? []), mention])
  }
  return [...topics].map(([topic, own]) => {
    const kinOf = loadDeedKin()
    const lemmas = new Map<string, string[]>()
    for (const [key, words] of sentences) {
      const text = key.split(' ')[0] ?? ''
      if (text.startsWith(`${topic}_`)) lemmas.set(text, [...(lemmas.get(text) ?? []), ...contentOf(words)])
    }
    const read = own.map((mention, at) => ({ id: `${topic} ${at}`, mention, ...readMention(mention, sentences) }))
    return {
      mentions: read.map(({ id, mention, lemma, parts, around }) => {
        const key = deedStem(lemma)
        return { id, text: mention.doc_id, key, kin: kinOf(key), parts, around }
      }),
      chains: new Map(read.map(({ id, mention }) => [id, mention.coref_chain])),
      heads: new Map(read.map(({ id, lemma }) => [id, lemma])),
      lemmas
    }
  })
}

async function readAll(corpus: string, encoder: Encoder): Promise<ReadonlyMap<string, readonly Word[]>> {
  const cut = new Map<string, string[]>()
  for (const row of corpus.split('\n')) {
    const [text = '', sentence = '', , word = ''] = row.trim().split('\t')
    if (word === '') continue
    const key = `${text} ${sentence}`
    const known = cut.get(key)
    if (known) known.push(word)
    else cut.set(key, [word])
  }
  const read = new Map<string, readonly Word[]>()
  for (const [key, words] of cut) {
    const { tags, heads, relations } = readEncoding(await encoder(words), words.length)
    read.set(
      key,
      words.map((word, at) => ({
        lemma: lemmaOf(word, tags[at] ?? 'X', englishSentences.lemmas).toLowerCase(),
        tag: tags[at] ?? 'X',
        head: heads[at] ?? -1,
        relation: relations[at] ?? ''
      }))
    )
  }
  return read
}

const contentOf = (words: readonly Word[]): readonly string[] =>
  words.filter(({ tag }) => /^(?:NOUN|PROPN|VERB|NUM|ADJ)$/.test(tag)).map(({ lemma }) => lemma)

/** The lemma at the head of a mention, of who and what hangs on it, and of all else that its sentence tells of. */
function readMention(
  { doc_id, sent_id, tokens_number }: EcbMention,
  sentences: ReadonlyMap<string, readonly Word[]>
): { readonly lemma: string; readonly parts: readonly string[]; readonly around: readonly string[] } {
  const words = sentences.get(`${doc_id} ${sent_id}`) ?? []
  const head = tokens_number.find(at => !tokens_number.includes(words[at]?.head ?? -1)) ?? tokens_number[0] ?? 0
  const hanging = words.filter((word, at) => word.head === head && !tokens_number.includes(at) && partRelation.test(word.relation))
  const around = contentOf(words.filter((_, at) => !tokens_number.includes(at)))
  return { lemma: words[head]?.lemma ?? '', parts: hanging.map(({ lemma }) => lemma), around }
}

const partRelation = /^(?:nsubj|obj|iobj|obl|nmod|compound)/
