import { areaKeys, ownArea } from '#event'
import type { Control } from './situation.ts'

/** Who holds a place, and the last day that is known of it. */
export type Held = { readonly control: Control; readonly lastDay: number }

/**
 * Gives each place what is said of the narrowest area around it, where that is newer than what is known of the place itself. A place never
 * inherits its holder from it: that a province is held by one side says little of each of its towns, unless all of it is said to be.
 */
export function attachAreas(controls: readonly Held[]): readonly Control[] {
  const wide = new Map(
    controls.flatMap(each => {
      const { precision, part } = each.control.place
      return (precision === 'province' || precision === 'country') && part === null ? [[ownArea(each.control.place), each] as const] : []
    })
  )
  return controls.map(({ lastDay, control }) => {
    const around = areaKeys(control.place)
      .slice(control.place.precision === 'province' || control.place.precision === 'country' ? 2 : 1)
      .flatMap(key => wide.get(key) ?? [])
      .find(area => area.control.place.key !== control.place.key && area.lastDay > lastDay)?.control
    return around
      ? { ...control, forArea: { place: around.place, holder: around.holder, since: around.since, standing: around.standing } }
      : control
  })
}
