/** Fetches a file of a known size, telling of each piece; rejects with what a person can do. */
export async function fetchFile(address: string, size: number, onPiece: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = await ask(address)
  const bytes = new Uint8Array(size)
  let at = 0
  const cut = (): Error => new Error(`${nameOf(address)} came with ${at} of ${size} bytes: load the page again`)
  const pieces = body?.getReader()
  for (;;) {
    const piece = await pieces?.read().catch(() => {
      throw cut()
    })
    if (piece?.value === undefined) break
    at += piece.value.length
    if (at > size) throw new Error(`${nameOf(address)} is longer than its ${size} bytes: lay the page's files anew`)
    bytes.set(piece.value, at - piece.value.length)
    onPiece(piece.value.length)
  }
  if (at < size) throw cut()
  return bytes
}

/** Fetches JSON. */
export const fetchJson = async (address: string): Promise<unknown> => {
  const answer = await ask(address)
  return answer.json().catch(() => {
    throw new Error(`${nameOf(address)} is no JSON: lay the page's files anew`)
  })
}

async function ask(address: string): Promise<Response> {
  const answer = await fetch(address).catch(() => {
    throw new Error(`cannot fetch ${nameOf(address)}: the server does not answer; look at the connection and load the page again`)
  })
  if (!answer.ok) throw new Error(`cannot fetch ${nameOf(address)}: the server answers ${answer.status}; lay the page's files there`)
  return answer
}

const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1)
