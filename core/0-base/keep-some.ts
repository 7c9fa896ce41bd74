/** Answers that are asked for again and again, made once each; bounded, so that a long run does not grow. */
export function keepSome<Key, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  const made = new Map<Key, Answer>()
  return key => {
    const known = made.get(key)
    if (known !== undefined) return known
    if (made.size > MOST) made.clear()
    const answer = make(key)
    made.set(key, answer)
    return answer
  }
}

const MOST = 20_000
