import { type Language, wordsIn } from '../../core/base/language.ts'
import { cellKeys } from '../../core/draft/draft.ts'
import type { Goal, Measure, PlanContent } from '../../core/plan/plan.ts'
import { cellWords, type Heading } from '../words/cell-words.ts'
import { measureText } from '../words/measure-text.ts'
import type { Printed } from './printed.ts'

/** The ten columns of the official layout, as shares of the page's width. */
export const columnShares = [3.2, 13.5, 12, 15.5, 11.5, 11, 9.5, 7, 8.4, 8.4] as const

/** A cell of the header, with the columns and rows that it covers. */
export interface HeaderCell {
  readonly words: Printed
  readonly columns?: number
  readonly rows?: number
}

/** The two rows of the header, as in the official layout: what has one heading spans both. */
export function headerRows(language: Language): readonly (readonly HeaderCell[])[] {
  const words = (heading: Heading): Pick<HeaderCell, 'words'> => ({
    words: { text: cellWords(heading, language), language },
  })
  const upper = [
    { ...words('number'), rows: 2 },
    { ...words('measure'), rows: 2 },
    { ...words('objective'), rows: 2 },
    { ...words('expectedResults'), rows: 2 },
    { ...words('indicators'), columns: 2 },
    words('budget'),
    { ...words('deadline'), rows: 2 },
    { ...words('responsible'), rows: 2 },
    { ...words('partners'), rows: 2 },
  ]
  return [upper, [words('baseline'), words('target'), words('resources')]]
}

/** A row of the body: the name of a goal over all columns, or the ten cells of a measure. */
export type PlanRow =
  | { readonly kind: 'goal'; readonly words: Printed }
  | { readonly kind: 'measure'; readonly cells: readonly Printed[] }

/** A goal's row stands above its first measure; a goal without measures keeps its place in the order. */
export function planRows(plan: PlanContent, language: Language): PlanRow[] {
  const rows: PlanRow[] = []
  const waiting = [...plan.goals]
  let current: string | undefined
  for (const measure of plan.measures) {
    if (measure.goal !== current) {
      const place = waiting.findIndex(({ number }) => number === measure.goal)
      const again = plan.goals.filter(({ number }) => number === measure.goal)
      const due = place === -1 ? again : waiting.splice(0, place + 1)
      rows.push(...due.map((goal) => goalRow(goal, language)))
      current = measure.goal
    }
    rows.push(measureRow(plan, measure, language))
  }
  return [...rows, ...waiting.map((goal) => goalRow(goal, language))]
}

function goalRow({ number, title }: Goal, language: Language): PlanRow {
  const words = wordsIn(title, language)
  return { kind: 'goal', words: { ...words, text: `${number}. ${words.text}` } }
}

function measureRow(plan: PlanContent, measure: Measure, language: Language): PlanRow {
  const number = measure.number === '' ? '' : `${measure.number}.`
  const { text, language: written } = measureText(plan, measure, language)
  const cells = cellKeys.map((key) => ({ text: text[key], language: written }))
  return { kind: 'measure', cells: [{ text: number, language }, ...cells] }
}
