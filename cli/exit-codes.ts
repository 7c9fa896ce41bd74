/** How `vedette` ends. Scripts rely on these. */
export const exitCodes = { done: 0, refused: 1, usage: 2, world: 3 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The part of `--help` that documents them. */
export const exitCodesHelp = `
Exit codes:
  0  done: every report was coded, every check held
  1  some inputs were refused: each is named on standard error, the others are coded; or "verify" found something
  2  wrong usage: an unknown command, option, value or area
  3  the world: a file could not be read or written, the store could not be opened, or the model's weights are missing`
