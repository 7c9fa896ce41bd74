/** Reports of our own for tests: many wars and ways of writing, some of them damaged. */
export const exampleReports: readonly string[] = [
  'Rebels of the M23 seized the town of Rutshuru on Friday, killing at least 12 civilians, the Congolese army said.',
  'KHARTOUM, March 2 - The Rapid Support Forces shelled a market in El Fasher on Thursday, a medic said. More than 40 people were wounded.',
  'RUSSIAN FORCES SHELLED KHERSON OVERNIGHT, THE GOVERNOR SAID. TWO PEOPLE WERE KILLED AND FIVE HURT.',
  'houthi fighters fired two missiles at a tanker off hodeidah on sunday and the coalition said it shot one of them down',
  'The Arakan Army took control of Kyauktaw, residents told Radio Free Asia, but the junta denied it had lost the town.',
  'Some 6,000 people have fled Cabo Delgado since January, according to the United Nations.',
  'If the ceasefire is broken, Ankara warned, Turkey will send more troops to its posts near Sarmin.',
  'Dissidents of the FARC kidnapped three soldiers near Tibu, Colombia, the defence ministry said; they were freed a day later.',
  'Air strikes hit Mekelle on Tuesday&#44; the rebels said. The government&nbsp;has yet to com\u00ADment.',
  'In Mali, gunmen on motorbikes attacked a convoy between Gao and Ansongo , killing 15 soldiers , the army said in a statement .',
  'The two sides held talks in Jeddah last week and agreed to let aid into Khartoum.',
  'Donetsk — «Наступ триває». Ukrainian forces repelled an attack near Avdiivka, the general staff said on Feb. 3, 2024.'
]
