import type { Refusal } from '../../../../core/base/refusal.ts'
import { type ReviewCell, reviewCells } from '../../../../core/draft/uncertain-cells.ts'
import { refusalToMendPlan } from '../../../../core/plan/plan-status.ts'
import type { KeptDraft } from '../../../../store/draft.reader.ts'
import { selectOptionalDraft } from '../../../../store/draft.reader.ts'
import { listRevisions } from '../../../../store/draft-revision.reader.ts'
import {
  type Review,
  type ReviewedCell,
  readReview,
  readReviewedCell,
} from '../../../../store/review.reader.ts'
import { type Answer, notFound, page, redirect } from '../../../answer.ts'
import { paths } from '../../../paths.ts'
import type { Visit } from '../../../visit.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { adoptedInstead } from '../adopted-instead.ts'
import { ReviewDonePage } from './done-page.tsx'
import { HistoryPage } from './history-page.tsx'
import { lastChangeOf } from './last-change.ts'
import { ReviewListPage } from './list-page.tsx'
import { measureName, reviewCellWords } from './place-words.ts'
import { ReviewPage } from './review-page.tsx'
import type { WrongForm } from './scene.ts'

/** How far back a person is led step by step; the history goes further. */
const stepsBack = 200

/** Nothing can be taken back once the words of the draft are settled. */
async function lastChange(visit: Visit, { planId, status }: Pick<KeptDraft, 'planId' | 'status'>) {
  if (refusalToMendPlan(status)) return { undo: undefined, redo: undefined }
  const revisions = await listRevisions(visit.database, planId, { limit: stepsBack })
  return lastChangeOf(revisions, visit.account?.accountId ?? '')
}

/** The first cell that nobody has looked at yet; when there is none, that the review is complete. */
export async function nextCellAnswer(visit: Visit, id: string): Promise<Answer> {
  const kept = await selectOptionalDraft(visit.database, id)
  if (!kept) return adoptedInstead(visit, id)
  if (refusalToMendPlan(kept.status)) return redirect(paths.draft(visit.language, id))
  const review = await readReview(visit.database, kept)
  const [first] = review.left
  if (first) return redirect(paths.reviewCell(visit.language, id, first.position, first.cell))
  return page(
    reviewWords[visit.language].doneTitle,
    <ReviewDonePage
      visit={visit}
      kept={kept}
      review={review}
      lastChange={await lastChange(visit, kept)}
    />,
  )
}

/** The doubtful cells by measure, from one measure on. */
export async function listAnswer(visit: Visit, id: string, from: number): Promise<Answer> {
  const kept = await selectOptionalDraft(visit.database, id)
  if (!kept) return adoptedInstead(visit, id)
  if (refusalToMendPlan(kept.status)) return redirect(paths.draft(visit.language, id))
  return page(
    reviewWords[visit.language].allTitle,
    <ReviewListPage
      visit={visit}
      kept={kept}
      review={await readReview(visit.database, kept)}
      lastChange={await lastChange(visit, kept)}
      from={from}
    />,
  )
}

/** One cell with its row, its meaning and its forms. */
export async function cellAnswer(
  visit: Visit,
  place: { readonly id: string; readonly position: number; readonly cell: ReviewCell },
  open: string | null,
  wrong: WrongForm | null = null,
): Promise<Answer> {
  const { id, position } = place
  const kept = await selectOptionalDraft(visit.database, id)
  if (!kept) return adoptedInstead(visit, id)
  if (refusalToMendPlan(kept.status)) return redirect(paths.draft(visit.language, id))
  const measure = kept.draft.measures.find((each) => each.position === position)
  const cell = await readReviewedCell(visit.database, kept, position, place.cell)
  if (!measure || !cell) return notFound
  const review = await readReview(visit.database, kept)
  const register = await visit.register()
  return page(
    `${measureName(measure, visit.language)} · ${reviewCellWords(cell.cell, visit.language)}`,
    <ReviewPage
      scene={{ visit, kept, measure, cell, register, open: wrong?.form ?? open, wrong }}
      review={review}
      lastChange={await lastChange(visit, kept)}
      {...neighbours(review, cell)}
    />,
    wrong ? 422 : 200,
  )
}

/** Where a person goes on after a cell: to the next one that is left, from the end to the beginning. */
export async function goOn(visit: Visit, id: string, after: Place): Promise<Answer> {
  const kept = await selectOptionalDraft(visit.database, id)
  if (!kept) return adoptedInstead(visit, id)
  const review = await readReview(visit.database, kept)
  const { next } = neighbours(review, after)
  const { language } = visit
  return redirect(
    next
      ? paths.reviewCell(language, kept.planId, next.position, next.cell)
      : paths.review(language, kept.planId),
  )
}

export async function historyAnswer(
  visit: Visit,
  id: string,
  before: number | undefined,
  refusals: readonly Refusal[] = [],
  refused: number | null = null,
): Promise<Answer> {
  const kept = await selectOptionalDraft(visit.database, id)
  if (!kept) return adoptedInstead(visit, id)
  const revisions = await listRevisions(visit.database, id, {
    limit: revisionsOnPage,
    ...(before === undefined ? {} : { before }),
  })
  const oldest = revisions.at(-1)?.version ?? 1
  return page(
    reviewWords[visit.language].historyTitle,
    <HistoryPage
      visit={visit}
      kept={kept}
      revisions={revisions}
      older={oldest > 1 && revisions.length === revisionsOnPage ? oldest : null}
      lastChange={await lastChange(visit, kept)}
      refusals={refusals}
      refused={refused}
    />,
    refusals.length > 0 ? 409 : 200,
  )
}

const revisionsOnPage = 50

interface Place {
  readonly position: number
  readonly cell: ReviewCell
}

const order = ({ position, cell }: Place): number =>
  position * reviewCells.length + reviewCells.indexOf(cell)

/** The cells left before and after a place in the document's order; from the end it goes on at the beginning. */
function neighbours(
  { left }: Review,
  place: Place,
): { previous: ReviewedCell | undefined; next: ReviewedCell | undefined } {
  const others = left.filter((each) => order(each) !== order(place))
  return {
    previous: others.findLast((each) => order(each) < order(place)),
    next: others.find((each) => order(each) > order(place)) ?? others[0],
  }
}
