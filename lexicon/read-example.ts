/** A sentence with its roles marked: `[by=ru-mil: Russian forces] shelled [at: Nikopol].` */
export type Example = {
  /** The sentence without the marks. */
  readonly text: string
  readonly roles: readonly { readonly role: string; readonly value?: string; readonly words: string }[]
}

/** Takes the marks out of an example: `[role: words]` or `[role=value: words]`. */
export function readExample(marked: string): Example {
  const roles: { role: string; value?: string; words: string }[] = []
  const text = marked.replace(/\[(\w+)(?:=([^:\]]+))?: ([^\]]+)\]/g, (_, role: string, value: string | undefined, words: string) => {
    roles.push({ role, words, ...(value ? { value } : {}) })
    return words
  })
  return { text, roles }
}
