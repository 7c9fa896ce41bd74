import type { FurniturePattern } from '@vedette/core'

/** Pieces of pages and of agency copy that tell nothing about the war, with examples of what they are and what they are not. */
export const furniture: readonly FurniturePattern[] = [
  {
    rule: 'updated-note',
    where: 'head',
    pattern: /\((?:[Uu]pdated|UPDATED)[^()]{0,40}\)|Get short URL(?: \d+){0,3}|\d+ (?:[Cc]omments|[Ss]hares|[Vv]iews)/,
    says: ['(updated 1020 04.05.2018)', 'Get short URL 0 51', '12 comments'],
    not: ['(updates of the figures were not given by the ministry)']
  },
  {
    rule: 'byline-before-sentence',
    where: 'head',
    pattern:
      /[Bb]y \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?: and \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)?(?= (?:(?:At|The|A|An|In|On|It|For|More|As|After|Two|Three|Four|Five|Several|Dozens|When) \p{Ll}))/u,
    says: ['by Salma Idris At least nine soldiers died.', 'By Ivan Petrenko and Olha Bondar The army left.'],
    not: ['By Friday The Hague had ruled.', 'by Salma Idris, who fled']
  },
  {
    rule: 'share-buttons',
    where: 'head',
    pattern: /(?:(?:SEND|SHARE|Share|TWEET|Tweet|PRINT|Print|EMAIL|Email)(?: |$))+(?:https?\S+)?/,
    says: ['SEND https://kh.example/a1b2', 'Share Tweet Email'],
    not: ['Shares fell in Moscow.']
  },
  {
    rule: 'share-buttons-whole',
    where: 'whole',
    pattern:
      /^(?:(?:share|tweet|print|email|e-mail|mail|facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|save|copy link|listen|follow us|share this|on|to|comments?|\d+)[ ,|/•·]*)+$/i,
    says: ['Facebook Twitter Linkedin Mail', 'Share on WhatsApp', 'Share this'],
    not: ['Facebook removed pages run by the militia.']
  },
  {
    rule: 'byline',
    where: 'whole',
    pattern:
      /^(?:By|BY|Written by|Text by|From) (?:\p{Lu}[\p{L}.'’-]+,? ?(?:and |& )?){1,8}(?:[|,–-] ?[\p{L} .]{2,40})?(?:in [\p{L} ,]{2,40})?$/u,
    says: ['By Amal Haddad and Jan Novak', 'By Oksana Melnyk, Odesa Herald'],
    not: ['By Friday the rebels had left Goma.', 'By then it was too late.']
  },
  {
    rule: 'photo-credit',
    where: 'head',
    pattern: /[^.!?]{20,320}\((?:[^()]{0,40}(?:Photo|photo|PHOTO|Getty|Reuters|REUTERS|AFP|AP|EPA|Xinhua)[^()]{0,20})\)(?= ["“‘]?\p{Lu})/u,
    says: ['Smoke rises over the port of Hodeidah after the raid (Reuters Photo) Ten'],
    not: ['The army left Hodeidah (AFP) on Sunday.']
  },
  {
    rule: 'photo-line',
    where: 'whole',
    pattern:
      /^(?:(?:File )?(?:photo|picture|image|photograph)(?: by| credit| courtesy(?: of)?)?\s?[:|].{0,160}|\((?:file )?photo[^()]{0,80}\)|(?:[^.!?]{5,200}[.]?) ?\(?(?:Photo|Image|Picture|Credit)s?: ?[^()]{2,60}\)?)$/i,
    says: ['Photo: M. Okello/Nile Press', 'Displaced families at a camp near Nyala. Photo: UNHCR/B. Osman', '(File photo)'],
    not: ['A photograph of the wreck was shown on state television.']
  },
  {
    rule: 'contributors',
    where: 'tail',
    pattern:
      /(?:\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Cc]ompiled) by (?=\p{Lu})[^.!?]{3,200}(?:[.;)]|$).{0,200})$/u,
    says: ['Reporting by Ana Ruiz; Editing by Tom Baker Our Standards: The Trust Principles.', 'Writing by Li Wei; editing by Paul Stone'],
    not: ['The killing was confirmed by reporting by local radio in Uvira.']
  },
  {
    rule: 'agency-signature',
    where: 'tail',
    pattern:
      /(?: [-–—] ?|\s?\()(?:REUTERS|Reuters|AFP|AP|DPA|dpa|EFE|Xinhua|TASS|Interfax|UPI|PTI|ANI|IANS|SANA|Anadolu|Agencies|AGENCIES|agencies)(?:[/,] ?(?:Reuters|AFP|AP|DPA|dpa|EFE|Agencies|agencies))*\)?\.?$|(?<=[.!?"”] ?)(?:AFP|REUTERS|AP)(?:\/(?:AFP|Reuters|REUTERS|AP))*$/,
    says: ['The talks failed. - REUTERS', 'The talks failed. (AFP)', 'It left the town." AFP/Reuters'],
    not: ['A spokesman spoke to AFP']
  },
  {
    rule: 'agency-line',
    where: 'whole',
    pattern:
      /^[-–—(]?\s?(?:Source: ?)?(?:REUTERS|Reuters|AFP|AP|DPA|dpa|EFE|Xinhua|TASS|Interfax|UPI|PTI|SANA|Anadolu|BBC|CNN|Agencies|agencies)(?:[ /,]+(?:and )?(?:Reuters|AFP|AP|DPA|dpa|EFE|Agencies|agencies|staff))*\)?\.?$/,
    says: ['AFP/Reuters', '(AP)', 'Source: Agencies'],
    not: ['Reuters could not verify the claim.']
  },
  {
    rule: 'read-more',
    where: 'tail',
    pattern:
      /\s(?:Read [Aa]lso|READ ALSO|Read [Mm]ore|READ MORE|Related [Ss]tories|RELATED|related stories|Our Standards: ?The .{0,60}|English [Bb]ulletin|Follow us on .{0,80}|Click here .{0,80}|Copyright ©.{0,120}|© ?\d{4}.{0,120}|All rights reserved\.?)(?:\s?:.{0,300})?$/,
    says: [
      'They left at dawn. Read Also',
      'They left at dawn. related stories: army on alert full coverage',
      'They left at dawn. © 2019 Nile Press'
    ],
    not: ['Officers read also the names of the dead.']
  },
  {
    rule: 'read-more-whole',
    where: 'whole',
    pattern:
      /^(?:(?:read (?:also|more|next)|related(?: stories| articles| topics)?|see also|more on this|also read|watch|recommended|topics|tags|filed under|keywords|advertisement|story continues below(?: advertisement)?|sign up .*|subscribe .*|follow us .*|click here .*|join our .*|all rights reserved\.?|copyright .*|© .*|updated|first posted.*|last updated.*|english bulletin|our standards: ?.*)(?:\s?:.*)?)$/i,
    says: [
      'READ MORE: Army retakes bridge at Wad Madani',
      'Topics: unrest, army',
      'First posted',
      'Advertisement',
      'Copyright 2021 Delta Radio'
    ],
    not: ['Watch towers were built along the road.', 'Related attacks were reported in Gao.']
  },
  {
    rule: 'tags-inside',
    where: 'inside',
    pattern:
      /(?<=[.!?]["'”’]? )Tags:? (?:\p{Lu}[\p{L}'’-]* ){2,12}?(?=(?:At|The|A|An|In|On|It|For|More|As|After|Two|Three|Four|Five|Several|Dozens|When|But|This|By|With|From) \p{Ll})/u,
    says: ['It was a quiet night. Tags Sudan Truce Army At least two men were hurt.'],
    not: ['Tags on the bodies named two soldiers.']
  },
  {
    rule: 'continued',
    where: 'whole',
    pattern: /^(?:MORE|\(?more\)?|END|-?ENDS-?|###|\* \* \*|_{3,}|-{3,}|={3,}|\.{3,}|•+)$/i,
    says: ['(more)', 'ENDS', '###', '---'],
    not: ['More than ten people died.']
  }
]
