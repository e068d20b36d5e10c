import type { Language } from '../../../../core/base/language.ts'
import type { Review } from '../../../../store/review.reader.ts'
import { reviewWords } from '../../../words/review-words.ts'

/** How many of the doubtful cells have been looked at. */
export function Progress({ review, language }: { review: Review; language: Language }) {
  const { left, lookedAt } = review
  const all = lookedAt + left.length
  const said = reviewWords[language].progress(lookedAt, all)
  if (all === 0) return null
  return (
    <div class="progress">
      <p>{said}</p>
      <progress value={lookedAt} max={all} aria-label={said} />
    </div>
  )
}
