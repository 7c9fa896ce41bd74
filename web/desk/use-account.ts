import { useEffect, useState } from 'react'
import { ask } from './ask.ts'
import { accountPath } from './asked-first.ts'

type Me = { readonly account: string | null; readonly scopes: readonly string[] }

/** The one answer for all that shows it: who is logged in does not change while the page is open. */
let asked: Promise<Me | undefined> | undefined

const askOnce = (): Promise<Me | undefined> => {
  asked ??= ask<Me>(accountPath).then(
    answer => {
      if (answer.kind === 'ready') return answer.value
      // Whoever wants to know next asks again.
      asked = undefined
      return undefined
    },
    () => {
      asked = undefined
      return undefined
    }
  )
  return asked
}

/** Who is logged in, where accounts are asked for, and the way out. */
export function useAccount() {
  const [me, setMe] = useState<Me>()
  useEffect(() => {
    let isShown = true
    void askOnce().then(found => {
      if (isShown && found) setMe(found)
    })
    return () => {
      isShown = false
    }
  }, [])
  const leave = () => {
    const toLogIn = () => location.assign('/login')
    fetch('/logout', { method: 'POST' }).then(toLogIn, toLogIn)
  }
  return { account: me?.account, may: (scope: string) => me?.scopes.includes(scope) ?? false, leave }
}
