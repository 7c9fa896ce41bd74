import type { Picture } from '../picture/picture.ts'
import { sayWait } from './say-wait.ts'
import type { Remote } from './use-remote.ts'

type Props = { readonly picture: Remote<Picture>; readonly none: boolean; readonly showAll: () => void }

/** Why no claim is listed. */
export function NoClaims({ picture, none, showAll }: Props) {
  if (!picture.value) return <p className="nothing">{sayWait(picture, 'the claims')}</p>
  if (none) return <p className="nothing">No claim is known up to that day.</p>
  return (
    <p className="nothing">
      No claim fits.{' '}
      <button type="button" className="plain" onClick={showAll}>
        Show all
      </button>
    </p>
  )
}
