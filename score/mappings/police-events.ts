/** The labels of the police events (India, one answer a report) in our terms: each asks whether the police did it. */

export const police =
  /\b(police(m[ae]n|wom[ae]n)?|cops?|constables?|jawans?|crpf|rpf|rapid action force|raf|paramilitary|bsf|security (forces|personnel)|sub-?inspectors?|inspectors?|commandos?|sit|cbi|ats|crime branch)\b/i

export type PoliceEvent = { readonly types: RegExp; readonly killed?: true; readonly alone?: true }

/** By label: types of events; with `killed`, only those that killed; with `alone`, also those that name nobody who did it. */
export const policeEvents: Readonly<Record<'KILL' | 'ARREST' | 'FORCE', PoliceEvent>> = {
  KILL: { types: /^(ASSAULT|killed)/, killed: true },
  ARREST: { types: /^(COERCE\/arrest|detained)/, alone: true },
  FORCE: { types: /^(ASSAULT(?!\/(abduct|torture|sexual|suicide))|COERCE\/(curfew|restrict)$)/ }
}

/** Words in a claim's quote that say someone was killed, where no number does: "the policemen who killed a student". */
export const killing = /\b(kill(s|ed|ing)?|die[sd]?|dead|deaths?|slain|succumb(s|ed)?)\b/i
