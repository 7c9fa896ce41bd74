/** Reports to start with; no outlet published them. */
export const examples: readonly { readonly name: string; readonly published: string; readonly text: string }[] = [
  {
    name: 'A town changes hands',
    published: '2024-03-12',
    text: `Rebel fighters of the March 23 Movement captured the town of Sake on Monday after two days of clashes with the Congolese army, a provincial official said.

The army denied that it had lost the town and said that its troops had withdrawn to positions east of it.

At least 17 civilians were killed and 40 were wounded when shells hit a camp for displaced people near Goma on Sunday, according to the United Nations, which said that some 12,000 people had fled towards the city.

The rebels warned that they would march on Goma if the government did not stop the air strikes.`
  },
  {
    name: 'A market is shelled',
    published: '2023-11-07',
    text: `Shelling by the Rapid Support Forces killed at least nine people at a market in Omdurman on Monday, a medical source said.

The paramilitary force denied responsibility and accused the Sudanese army of having bombed the market from the air.

Both sides agreed last week to resume talks in Jeddah. A ceasefire that was announced in October has not been kept, the mediators said.`
  }
]
