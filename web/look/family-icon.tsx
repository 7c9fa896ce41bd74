import type { Family } from './family.ts'

/** Outlines on a field of 16 by 16: burst, flag, chevrons, warning triangle, speech, person, dot. */
export const familyPaths: Readonly<Record<Family, string>> = {
  violence: 'M8 .8l1.7 3.9 3.9-1.9-1.6 4 3.4 1.9-3.7 1.3 1 4.2-3.7-2-2.6 3.1-.6-4.1-4.4.1 2.8-3.2L.9 5.300l4.200-.4z',
  control: 'M3 1h1.8v1H14l-2.600 3.200L14 8.400H4.800V15H3z',
  forces: 'M2.200 2.200h4.200L10 8l-3.600 5.800H2.200L5.800 8zM8 2.200h3.200L14.800 8l-3.600 5.800H8L11.600 8z',
  threat: 'M8 1l7.400 13.400H.6zM7.100 5.600v4.600h1.800V5.600zm0 5.600V13h1.800v-1.800z',
  talks: 'M2 2h12c.6 0 1 .4 1 1v7c0 .6-.4 1-1 1H8.400L4.400 15v-4H2c-.6 0-1-.4-1-1V3c0-.6.4-1 1-1z',
  people:
    'M8 1a2.700 2.700 0 1 1 0 5.400A2.700 2.700 0 0 1 8 1zm-4.600 14v-4.200c0-2 1.600-3.400 3.600-3.400h2c2 0 3.600 1.400 3.600 3.400V15z',
  other: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z'
}

/** The sign of a family. Meaning is always said in words beside it, so it is hidden from screen readers. */
export function FamilyIcon({ family, size = 16 }: { readonly family: Family; readonly size?: number }) {
  return (
    <svg className={`icon family-${family}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={familyPaths[family]} fillRule="evenodd" />
    </svg>
  )
}
