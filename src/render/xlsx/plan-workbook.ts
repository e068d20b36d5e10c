import { type Language, wordsIn } from '../../core/base/language.ts'
import { draftOfPlan } from '../../core/plan/draft-of-plan.ts'
import type { PlanContent } from '../../core/plan/plan.ts'
import type { PrintedPlan } from '../layout/plan-layout.ts'
import { columnShares, headerRows, planRows } from '../layout/plan-rows.ts'
import { finishPackage } from '../package/finish-package.ts'
import { adoptionSentence } from '../words/adoption-words.ts'
import {
  declaredCountSentence,
  demonstrationNotice,
  glossaryHeading,
  planSheetName,
} from '../words/plan-words.ts'
import { type PrintedSheet, type SheetCell, writeWorkbook } from './write-workbook.ts'

/**
 * The plan as an Excel workbook in the official layout: a sheet with the ten columns under two header rows that
 * stay in sight, a row per goal, and a sheet with the abbreviations. The same plan gives the same bytes, and
 * reading the file gives the draft that the plan was adopted from.
 *
 * @param language of the headings; the plan's words are in its own language where they have no translation
 */
export async function planWorkbook(plan: PrintedPlan, language: Language): Promise<Uint8Array> {
  const title = wordsIn(plan.title, language)
  const sheets = [planSheet(plan, language), ...glossarySheet(plan.glossary, language)]
  const bytes = await writeWorkbook(sheets)
  const creator = plan.council?.[language] ?? null
  const properties = { title: title.text, language, createdAt: null, creator }
  return finishPackage(
    { bytes, mainPart: 'xl/workbook.xml', properties },
    draftOfPlan(plan, title.language),
  )
}

/** The whole width of the sheet in characters, as much as a landscape page holds in small print. */
const charactersInAll = 230

const width = columnShares.length
const over = (text: string, look: SheetCell['look']): SheetCell[] => [
  { text, look, column: 0, columns: width },
]

function planSheet(plan: PrintedPlan, language: Language): PrintedSheet {
  const above = [
    over(wordsIn(plan.title, language).text, 'title'),
    ...introduction(plan, language).map((text) => over(text, 'note')),
    [],
  ]
  const header = headerCells(language)
  const whole = columnShares.reduce((sum, share) => sum + share, 0)
  return {
    name: planSheetName[language],
    widths: columnShares.map((share) => Math.round((share * charactersInAll) / whole)),
    rows: [...above, ...header, ...planRows(plan, language).map(bodyCells)],
    header: { first: above.length, last: above.length + header.length - 1 },
  }
}

const introduction = (plan: PrintedPlan, language: Language): string[] => [
  ...(plan.demonstration ? [demonstrationNotice[language]] : []),
  ...(plan.adoption ? [adoptionSentence(plan.adoption, language, plan.council)] : []),
  ...(plan.declaredMeasureCount === null
    ? []
    : [declaredCountSentence(plan.declaredMeasureCount, language)]),
]

/** Cells of the lower row stand in the columns that none of the upper row reaches down into. */
function headerCells(language: Language): SheetCell[][] {
  const free = Array.from({ length: width }, () => 0)
  return headerRows(language).map((cells, row) =>
    cells.map(({ words, columns = 1, rows = 1 }) => {
      const column = free.findIndex((below) => below <= row)
      free.fill(row + rows, column, column + columns)
      return { text: words.text, look: 'header', column, columns, rows }
    }),
  )
}

const bodyCells = (row: ReturnType<typeof planRows>[number]): SheetCell[] =>
  row.kind === 'goal'
    ? over(row.words.text, 'section')
    : row.cells.map(({ text }, column) => ({ text, look: 'body', column }))

function glossarySheet(glossary: PlanContent['glossary'], language: Language): PrintedSheet[] {
  if (glossary.length === 0) return []
  const entries = glossary.map(({ abbreviation, meaning }): SheetCell[] => [
    { text: abbreviation, look: 'body', column: 0 },
    { text: wordsIn(meaning, language).text, look: 'body', column: 1 },
  ])
  const heading: SheetCell = {
    text: glossaryHeading[language],
    look: 'title',
    column: 0,
    columns: 2,
  }
  return [
    {
      name: glossaryHeading[language],
      widths: [18, 90],
      rows: [[heading], ...entries],
      header: { first: 0, last: 0 },
    },
  ]
}
