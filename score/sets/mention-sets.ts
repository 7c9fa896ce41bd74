import { scoreActors } from '../actors.ts'
import { scoreArticleExtraction } from '../article-extraction.ts'
import type { ScoredSet } from '../figure.ts'
import { scorePlaces } from '../places.ts'
import { scoreTimes } from '../times.ts'

/** Times of WikiWars. */
export const times: ScoredSet = {
  name: 'times',
  title: 'WikiWars dev, times',
  measure: async () => {
    const score = scoreTimes()
    if ('absent' in score) return score
    return {
      size: `${score.texts} histories, ${score.gold} times`,
      figures: [
        { name: 'strict F1', value: score.strictF1, asked: score.gold, best: 'HeidelTime .831 (all 22)', wanted: 0.88 },
        { name: 'strict with value F1', value: score.strictWithValueF1, asked: score.gold, best: 'HeidelTime .808 (all 22)', wanted: 0.85 }
      ],
      errors: score.errors.map(({ kind, text, words, says, around }) => ({ kind, says: `${text} | ${words} | ${says} | ${around}` }))
    }
  }
}

/** Places of TR-News and GeoVirus. */
export const places: ScoredSet = {
  name: 'places',
  title: 'TR-News, GeoVirus, places',
  measure: async () => {
    const scores = await scorePlaces()
    if ('absent' in scores) return scores
    return {
      size: scores.map(({ corpus, articles }) => `${corpus} ${articles} reports`).join(', '),
      figures: scores.flatMap(score => [
        {
          name: `${score.corpus} found F1`,
          value: score.f1,
          asked: score.gold,
          ...(score.corpus === 'TR-News' ? { best: 'recognition .83' } : {})
        },
        {
          name: `${score.corpus} within 161 km`,
          value: score.within161,
          asked: score.gold,
          ...(score.corpus === 'TR-News' ? { best: 'end to end .53' } : {})
        }
      ]),
      errors: scores.flatMap(({ errors }) =>
        errors.map(({ kind, article, words, says }) => ({ kind, says: `${article} | ${words} | ${says}` }))
      )
    }
  }
}

/** Mentions of actors of re3d. */
export const actors: ScoredSet = {
  name: 'actors',
  title: 're3d dev, actors',
  measure: async () => {
    const score = await scoreActors()
    if ('absent' in score) return score
    return {
      size: `${score.documents} reports, ${score.gold} mentions`,
      figures: [{ name: 'organisations, persons, platforms: overlap F1', value: score.overlapping.f1, asked: score.gold, wanted: 0.75 }],
      errors: score.errors.map(({ kind, words, says }) => ({ kind, says: `${words} | ${says}` }))
    }
  }
}

/** Pages of the article-extraction-benchmark. */
export const extraction: ScoredSet = {
  name: 'extraction',
  title: 'article extraction',
  measure: async () => {
    const score = scoreArticleExtraction()
    if ('absent' in score) return score
    return {
      size: `${score.pages} pages`,
      figures: [{ name: 'F1', value: score.f1, asked: score.pages, best: '.970 (readability .947)' }],
      errors: score.worst.map(({ name, f1 }) => ({ kind: 'page', says: `${name} ${f1.toFixed(3)}` }))
    }
  }
}
