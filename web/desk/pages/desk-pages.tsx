import type { DeskChoice } from '../desk-choice.ts'
import { ExportPage } from '../export-page.tsx'
import { HelpPage } from '../help/help-page.tsx'
import type { Command } from '../palette/commands.ts'
import { useRemote } from '../use-remote.ts'
import { ActorPage, sayActorKind } from './actor-page.tsx'
import { BriefingSheet } from './briefing-sheet.tsx'
import type { ActorProfile, PageHow, PlaceProfile } from './page-rows.ts'
import { PlacePage, sayPlaceKind } from './place-page.tsx'
import { Sheet } from './sheet.tsx'

type Props = {
  readonly choice: DeskChoice
  readonly change: (change: Partial<DeskChoice>) => void
  /** The days that are asked for. */
  readonly days: { readonly at: string; readonly known: string } | undefined
  readonly how: PageHow
  /** Says that what the server has changed. */
  readonly round: number
  readonly commands: readonly Command[]
  readonly tour: () => void
}

/** The page that stands over the desk, if one is asked for. */
export function DeskPages({ choice, change, days, how, round, commands, tour }: Props) {
  const [kind, id] = partPage(choice.page)
  const close = () => change({ page: undefined })
  if (kind === 'actor') return <ActorSheet id={id} close={close} how={how} round={round} />
  if (kind === 'place')
    return (
      <PlaceSheet
        id={id}
        days={days && { ...days, ...(choice.recorded ? { recorded: choice.recorded } : {}) }}
        close={close}
        how={how}
        round={round}
        showInArea={area => change({ area, page: undefined, tab: 'situation' })}
      />
    )
  if (kind === 'briefing')
    return (
      <BriefingSheet
        since={id}
        days={days}
        recorded={choice.recorded}
        area={choice.area}
        setSince={day => change({ page: `briefing/${day}` })}
        close={close}
        how={how}
        round={round}
      />
    )
  if (kind === 'export')
    return (
      <Sheet name="export" kind="Export" title="Save as a file" close={close}>
        <ExportPage area={choice.area} known={choice.known} />
      </Sheet>
    )
  if (kind === 'help')
    return (
      <Sheet name="help" kind="Help" title="What is where, and all keys" close={close}>
        <HelpPage commands={commands} tour={tour} />
      </Sheet>
    )
  return null
}

/** `actor/sy-army` → its kind and its id, which may have slashes of its own. */
const partPage = (page: string | undefined): readonly [string, string] => {
  const at = page?.indexOf('/') ?? -1
  return page === undefined ? ['', ''] : at < 0 ? [page, ''] : [page.slice(0, at), page.slice(at + 1)]
}

type SheetProps = { readonly id: string; readonly close: () => void; readonly how: PageHow; readonly round: number }

function ActorSheet({ id, close, how, round }: SheetProps) {
  const page = useRemote<ActorProfile>(`/actors/${encodeURIComponent(id)}`, round)
  const shown =
    page.value && (page.value.id === id || page.value.name.toLowerCase() === id.toLowerCase()) ? page : { ...page, value: undefined }
  return (
    <Sheet name={id} kind={sayActorKind(shown.value)} title={shown.value?.name ?? id} close={close} busy={page.loading}>
      <ActorPage key={id} page={shown} how={how} />
    </Sheet>
  )
}

type PlaceProps = SheetProps & { readonly days: Readonly<Record<string, string>> | undefined; readonly showInArea: (area: string) => void }

function PlaceSheet({ id, days, close, how, round, showInArea }: PlaceProps) {
  const page = useRemote<PlaceProfile>(days && `/places/${encodeURIComponent(id)}?${new URLSearchParams(days)}`, round)
  const shown = page.value?.key === id ? page : { ...page, value: undefined }
  return (
    <Sheet name={id} kind={sayPlaceKind(shown.value)} title={shown.value?.name ?? '…'} close={close} busy={page.loading}>
      <PlacePage key={id} page={shown} how={how} showInArea={showInArea} />
    </Sheet>
  )
}
