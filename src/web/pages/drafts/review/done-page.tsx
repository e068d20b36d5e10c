import { mayBecome } from '../../../../core/plan/plan-status.ts'
import type { KeptDraft } from '../../../../store/draft.reader.ts'
import type { Review } from '../../../../store/review.reader.ts'
import { paths } from '../../../paths.ts'
import type { Visit } from '../../../visit.ts'
import { coordinationWords } from '../../../words/coordination-words.ts'
import { draftWords } from '../../../words/draft-words.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { type LastChange, LastChangeBar } from './last-change-bar.tsx'
import { DraftSteps } from './list-page.tsx'
import { Progress } from './progress.tsx'

/** Nothing is left to be looked at: where to go from here. */
export function ReviewDonePage(props: {
  visit: Visit
  kept: KeptDraft
  review: Review
  lastChange: LastChange
}) {
  const { visit, kept, review, lastChange } = props
  const { language } = visit
  const words = reviewWords[language]
  return (
    <>
      <DraftSteps kept={kept} language={language} />
      <Progress review={review} language={language} />
      <LastChangeBar visit={visit} planId={kept.planId} lastChange={lastChange} />
      <h1 tabIndex={-1} autofocus>
        {words.doneTitle}
      </h1>
      <p>{words.doneHint}</p>
      <p class="actions">
        {mayBecome(kept.status, 'adopted') ? (
          <a class="button" href={paths.adoptDraft(language, kept.planId)}>
            {draftWords[language].adopt}
          </a>
        ) : (
          <a class="button" href={paths.rounds(language, kept.planId)}>
            {coordinationWords[language].title}
          </a>
        )}
        <a class="button quiet" href={paths.draft(language, kept.planId)}>
          {words.backToDraft}
        </a>
        {review.cells.length > 0 ? (
          <a href={paths.reviewAll(language, kept.planId)} accesskey="5">
            {words.all}
          </a>
        ) : null}
      </p>
    </>
  )
}
