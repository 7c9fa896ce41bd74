import type { Family } from '../look/family.ts'

/** Colours of the map's ground in one look. */
export type MapColours = {
  readonly sea: string
  readonly land: string
  readonly border: string
  readonly provinceBorder: string
  readonly name: string
  readonly halo: string
  readonly road: string
  readonly roadChosen: string
  readonly chosen: string
  /** Where people flee, from place to place. */
  readonly flight: string
  /** As the page has them. */
  readonly families: Readonly<Record<Family, string>>
  /** Of what is written on these. */
  readonly onFamily: string
}

/** Colours of the map's ground, light and dark. */
export const mapColours: Readonly<Record<'light' | 'dark', MapColours>> = {
  light: {
    sea: '#e2e5e4',
    land: '#faf8f3',
    border: '#8d8f8c',
    provinceBorder: '#cfcbc0',
    name: '#6a6d70',
    halo: '#f7f5ef',
    road: '#c2a878',
    roadChosen: '#a35c00',
    chosen: '#0b5c95',
    flight: '#a82a66',
    families: {
      violence: '#b8320f',
      control: '#7d5700',
      forces: '#1f5fa8',
      threat: '#86308c',
      talks: '#0a7263',
      people: '#a82a66',
      other: '#535e6a'
    },
    onFamily: '#ffffff'
  },
  dark: {
    sea: '#0f151b',
    land: '#1f262e',
    border: '#6d7781',
    provinceBorder: '#39424c',
    name: '#a3adb8',
    halo: '#171d23',
    road: '#77653f',
    roadChosen: '#f2b24b',
    chosen: '#6cc0ff',
    flight: '#ff94c0',
    families: {
      violence: '#ff8a66',
      control: '#e8b955',
      forces: '#82baff',
      threat: '#e29be8',
      talks: '#4fd0ba',
      people: '#ff94c0',
      other: '#a8b4c0'
    },
    onFamily: '#10161c'
  }
}
