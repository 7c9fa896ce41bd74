const bearings: Readonly<Record<string, number>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315
}

/** The bearing of a point of the compass in some words, in degrees clockwise from north: "far north" → 0, "south-eastern side" → 135; `undefined` for "half". */
export const bearingOf = (words: string | null | undefined): number | undefined =>
  bearings[/(?:^|\s|far)((?:north|south)(?:east|west)?|east|west)/.exec((words ?? '').toLowerCase().replaceAll('-', ''))?.[1] ?? '']
