import { codeReport } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../example-knowledge.ts'

async function actorOf(raw: string, words: string): Promise<string | undefined> {
  const { mentions } = await codeReport({ id: 'r', hash: 'sha256:r', raw, format: 'text', published: '2024-05-15', notes: [] }, knowledge)
  return mentions.actors.find(actor => actor.words === words)?.name
}

describe('whom a state has is named as its own', () => {
  test.each([
    ['Burundi closed its border on Thursday. Its president accused Kigali of backing rebels.', 'Its president', 'Burundian president'],
    [
      'Ethiopia closed the airport in Mekelle. Its prime minister accused Eritrea of shelling Humera.',
      'Its prime minister',
      'Ethiopian prime minister'
    ],
    [
      'Government forces in Mali shelled Kidal. The country\u2019s president praised them.',
      'The country\u2019s president',
      'Malian president'
    ],
    ['The minister visited Goma. His ministry said police arrested 12 people in Goma.', 'His ministry', 'Congolese ministry'],
    [
      'Ukraine sent troops to Kupiansk. Its defence ministry said Russian forces shelled Kupiansk.',
      'Its defence ministry',
      'Ministry of Defence of Ukraine'
    ],
    ['M23 rebels seized Sake. Their leader said the army bombed Sake.', 'Their leader', 'M23 leader']
  ])('%s', async (text, words, name) => expect(await actorOf(text, words)).toBe(name))
})
