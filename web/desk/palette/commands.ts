import type { Look } from '../../page/use-look.ts'
import type { DeskChoice, DeskTab } from '../desk-choice.ts'
import type { Play } from '../use-play.ts'

/** Something that can be done at the desk, by its name or by one key. */
export type Command = {
  readonly name: string
  /** The key that does it, where one does. */
  readonly key?: string
  readonly act: () => void
}

type Ways = {
  readonly change: (change: Partial<DeskChoice>) => void
  readonly add: () => void
  readonly find: () => void
  readonly copyLink: () => void
  readonly tour: () => void
  readonly play: Play | undefined
  readonly leave: (() => void) | undefined
  readonly look: Look
  readonly setLook: (look: Look) => void
}

/** All that can be done, in the order in which it is listed. */
export function commandsOf({ change, add, find, copyLink, tour, play, leave, look, setLook }: Ways): readonly Command[] {
  const view = (name: string, key: string, tab: DeskTab): Command => ({
    name,
    key,
    act: () => {
      change({ tab, page: undefined })
      setTimeout(() => document.getElementById(`tab-${tab}`)?.focus(), 50)
    }
  })
  return [
    { name: 'Find an actor, a place, or what to do', key: '/', act: find },
    view('The situation', '1', 'situation'),
    view('The claims', '2', 'claims'),
    view('The reports', '3', 'reports'),
    view('Review', '4', 'review'),
    view('The list of everything', '5', 'list'),
    { name: 'What changed: the briefing', key: 'b', act: () => change({ page: 'briefing' }) },
    { name: 'Export: a table, a map, a feed', key: 'e', act: () => change({ page: 'export' }) },
    ...(play ? [{ name: play.isByStep ? 'Next day' : play.isPlaying ? 'Pause' : 'Play the days', key: 'p', act: play.press }] : []),
    { name: 'Copy a link to this view', key: 'l', act: copyLink },
    { name: 'Add a report', key: 'n', act: add },
    { name: look === 'dark' ? 'Light' : 'Dark', key: 'd', act: () => setLook(look === 'dark' ? 'light' : 'dark') },
    { name: 'Everything again: no filter, no area, the latest day', key: '0', act: () => change(nothingChosen) },
    { name: 'Help and keys', key: '?', act: () => change({ page: 'help' }) },
    { name: 'Show me around', act: tour },
    { name: 'Print', act: () => print() },
    ...(leave ? [{ name: 'Log out', act: leave }] : [])
  ]
}

const nothingChosen: Partial<DeskChoice> = {
  at: undefined,
  known: undefined,
  area: undefined,
  claim: undefined,
  event: undefined,
  page: undefined,
  filter: { search: '', kind: [], family: [], type: [], side: [], stance: [], source: [], place: [] }
}
