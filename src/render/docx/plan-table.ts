import type { Table, TableRow } from 'docx'
import { type Language, wordsIn } from '../../core/base/language.ts'
import { cellKeys } from '../../core/draft/draft.ts'
import type { Goal, Measure, PlanContent } from '../../core/plan/plan.ts'
import { cellWords, type Heading } from '../words/cell-words.ts'
import { measureText } from '../words/measure-text.ts'
import { contentWidth } from './page.ts'
import { bodyRow, type Cell, headerRow, sectionRow, tableOf, widthsOf } from './table.ts'

/** The ten columns of the official layout, as shares of the page's width. */
const shares = [3.2, 13.5, 12, 15.5, 11.5, 11, 9.5, 7, 8.4, 8.4]

/** The plan's measures in the official ten-column layout, a row for each goal above its measures. */
export const planTable = (plan: PlanContent, language: Language): Table =>
  tableOf(widthsOf(shares, contentWidth), [...headerRows(language), ...bodyRows(plan, language)])

/** Two rows, as in the official layout: what has one heading spans both. */
function headerRows(language: Language): TableRow[] {
  const words = (heading: Heading): Pick<Cell, 'words'> => ({
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
  return [headerRow(upper), headerRow([words('baseline'), words('target'), words('resources')])]
}

/** A goal's row stands above its first measure; a goal without measures keeps its place in the order. */
function bodyRows(plan: PlanContent, language: Language): TableRow[] {
  const rows: TableRow[] = []
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

function goalRow({ number, title }: Goal, language: Language): TableRow {
  const words = wordsIn(title, language)
  return sectionRow({ ...words, text: `${number}. ${words.text}` }, shares.length)
}

function measureRow(plan: PlanContent, measure: Measure, language: Language): TableRow {
  const number = measure.number === '' ? '' : `${measure.number}.`
  const { text, language: written } = measureText(plan, measure, language)
  const cells = cellKeys.map((key) => ({ words: { text: text[key], language: written } }))
  return bodyRow([{ words: { text: number, language } }, ...cells])
}
