import type { Language } from '../../../../core/base/language.ts'
import { type ReviewCell, reviewCells } from '../../../../core/draft/uncertain-cells.ts'
import { cellWords } from '../../../../render/words/cell-words.ts'
import { answerWords } from '../../../words/answer-words.ts'
import { draftWords } from '../../../words/draft-words.ts'
import { logWords } from '../../../words/log-words.ts'
import { reviewWords } from '../../../words/review-words.ts'

/** What a cell of the review is called. */
export function reviewCellWords(cell: ReviewCell, language: Language): string {
  const words = reviewWords[language]
  if (cell === 'row') return words.row
  return cell === 'number' ? words.number : cellWords(cell, language)
}

/** „Мярка 24“; a measure without a number is named by its place. */
export function measureName(
  measure: { readonly number: string; readonly position: number },
  language: Language,
): string {
  const words = draftWords[language]
  return measure.number === ''
    ? words.measure(`(${words.position(measure.position)})`)
    : words.measure(measure.number)
}

/** „Потвърдена клетка · Мярка 24 · Срок за изпълнение“: what a version of a draft did. */
export function revisionWords(
  revision: {
    readonly action: string
    readonly about: {
      readonly position?: number
      readonly number?: string
      readonly cell?: string
      readonly action?: string
      readonly proposedBy?: string
      readonly round?: number
    }
  },
  language: Language,
): string {
  const { position, number, cell, proposedBy, round } = revision.about
  const known = reviewCells.find((each) => each === cell)
  const done = (action: string) => logWords[language].actions[action] ?? action
  const undone = revision.action === 'undo-draft-change' ? revision.about.action : undefined
  return [
    undone === undefined ? done(revision.action) : `${done(revision.action)} (${done(undone)})`,
    ...(position === undefined ? [] : [measureName({ number: number ?? '', position }, language)]),
    ...(known ? [reviewCellWords(known, language)] : []),
    ...(proposedBy === undefined ? [] : [proposedBy]),
    ...(round === undefined ? [] : [answerWords[language].round(round)]),
  ].join(' · ')
}
