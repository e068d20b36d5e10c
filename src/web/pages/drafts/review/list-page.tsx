import { formatInstant } from '../../../../core/base/format.ts'
import type { Language } from '../../../../core/base/language.ts'
import type { KeptDraft } from '../../../../store/draft.reader.ts'
import type { Review, ReviewedCell } from '../../../../store/review.reader.ts'
import { Breadcrumbs } from '../../../parts/breadcrumbs.tsx'
import { paths } from '../../../paths.ts'
import type { Visit } from '../../../visit.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { stepsToDraft } from '../steps-to-draft.ts'
import { doubtWords } from './doubts.tsx'
import { type LastChange, LastChangeBar } from './last-change-bar.tsx'
import { measureName, reviewCellWords } from './place-words.ts'
import { Progress } from './progress.tsx'

/** Every doubtful cell by measure, to be jumped to; those that were looked at say by whom. */
export function ReviewListPage(props: {
  visit: Visit
  kept: KeptDraft
  review: Review
  lastChange: LastChange
  /** The position of the first measure to be listed. */
  from: number
}) {
  const { visit, kept, review, lastChange, from } = props
  const { language } = visit
  const words = reviewWords[language]
  const byMeasure = Map.groupBy(review.cells, ({ position }) => position)
  const following = kept.draft.measures.filter(
    ({ position }) => position >= from && byMeasure.has(position),
  )
  const measures = following.slice(0, measuresOnPage)
  const next = following[measuresOnPage]
  return (
    <>
      <DraftSteps kept={kept} language={language} />
      <h1>{words.allTitle}</h1>
      <Progress review={review} language={language} />
      <LastChangeBar visit={visit} planId={kept.planId} lastChange={lastChange} />
      {review.left.length > 0 ? (
        <p class="actions">
          <a class="button" href={paths.review(language, kept.planId)} accesskey="1">
            {words.review(review.left.length)}
          </a>
        </p>
      ) : (
        <p class="empty">{review.cells.length > 0 ? words.allReviewed : words.nothingDoubtful}</p>
      )}
      {measures.length > 0 ? (
        <>
          <p class="soft">{words.allHint}</p>
          <ol class="rows">
            {measures.map((measure) => (
              <li key={measure.position} class="finding-line">
                <div class="stack-tight">
                  <h2 class="small">{measureName(measure, language)}</h2>
                  <p class="small soft clamp" lang={kept.draft.language}>
                    {measure.text.measure}
                  </p>
                </div>
                <ul class="plain stack-tight">
                  {byMeasure.get(measure.position)?.map((cell) => (
                    <CellLine key={cell.cell} kept={kept} cell={cell} language={language} />
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {next ? (
        <p class="actions">
          <a href={`${paths.reviewAll(language, kept.planId)}?from=${next.position}`}>
            {words.further} →
          </a>
        </p>
      ) : null}
    </>
  )
}

/** A plan of two thousand measures is listed in pages that a telephone can show. */
const measuresOnPage = 200

/** The way back from the pages of a review. */
export function DraftSteps({ kept, language }: { kept: KeptDraft; language: Language }) {
  return <Breadcrumbs language={language} steps={stepsToDraft(kept, language)} />
}

function CellLine(props: { kept: KeptDraft; cell: ReviewedCell; language: Language }) {
  const { kept, cell, language } = props
  const words = reviewWords[language]
  const { foundRight } = cell
  return (
    <li class="row-of-links">
      <a href={paths.reviewCell(language, kept.planId, cell.position, cell.cell)}>
        {reviewCellWords(cell.cell, language)}
      </a>
      {foundRight ? (
        <span class="small tone-met">
          ✓ {words.foundRight(foundRight.by, formatInstant(foundRight.at, language))}
        </span>
      ) : (
        <span class="tag warning">{words.left}</span>
      )}
      {foundRight ? null : (
        <span class="small soft">
          {cell.doubts.slice(0, 1).map((doubt) => doubtWords(doubt, language))}
        </span>
      )}
    </li>
  )
}
