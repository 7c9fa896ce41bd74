/** Of the pages of the article-extraction-benchmark, those that tell of conflict, crime, disaster, disease or politics, as we judged by their titles. */
export const pagesOfOurs: ReadonlySet<string> = new Set(
  `04a6711c 0dd13570 156770d6 2c46804d 39d5c43b 432362af 51d066b0 5a822960 5caf91b8 5f9c5ed5 5fa3154e 624fcd90 6ebac05f 70cb2d5b 7916ecca 7ab16ade
  7de52419 833caf3b 8380689f 87bf6057 8b194530 9e8c9f08 a6968f42 abd9d629 aec5deea c467d507 c58aa507 c90731f0 d0382c0d db6b0816 e7994d55 f5c90a6d
  f6ac15a4`.split(/\s+/)
)
