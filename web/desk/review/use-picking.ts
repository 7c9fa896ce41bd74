import { useCallback, useMemo, useState } from 'react'
import type { Picking, PickRole, Take } from '../../report/picking.ts'

type Taking = { readonly take: Take | undefined; readonly roles: readonly PickRole[] }

/** What takes words that are picked in a report, as long as a claim is being written. */
export function usePicking(): Picking {
  const [taking, setTaking] = useState<Taking>({ take: undefined, roles: [] })
  const register = useCallback((take: Take | undefined, roles: readonly PickRole[] = []) => setTaking({ take, roles }), [])
  return useMemo(() => ({ ...taking, register }), [taking, register])
}
