import { accountPath } from './asked-first.ts'
import { useRemote } from './use-remote.ts'

type Me = { readonly account: string | null; readonly scopes: readonly string[] }

/** Who is logged in, where accounts are asked for, and the way out. */
export function useAccount() {
  const me = useRemote<Me>(accountPath, 0)
  const leave = () => {
    const toLogIn = () => location.assign('/login')
    fetch('/logout', { method: 'POST' }).then(toLogIn, toLogIn)
  }
  return { account: me.value?.account, may: (scope: string) => me.value?.scopes.includes(scope) ?? false, leave }
}
