/** The bytes of a page as text, by the charset of its header, else of its first kilobyte, else UTF-8, else windows-1252. */
export function decodePage(bytes: Uint8Array, contentType: string | undefined): string {
  const named = charsetOf(contentType ?? '') ?? charsetOf(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))
  if (named !== undefined) {
    try {
      return new TextDecoder(named).decode(bytes)
    } catch {
      // A charset that nobody knows: read as if none were named.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const charsetOf = (text: string): string | undefined => /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1]
