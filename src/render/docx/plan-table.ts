import type { Table } from 'docx'
import type { Language } from '../../core/base/language.ts'
import type { PlanContent } from '../../core/plan/plan.ts'
import { columnShares, headerRows, planRows } from '../layout/plan-rows.ts'
import { contentWidth } from './page.ts'
import { bodyRow, headerRow, sectionRow, tableOf, widthsOf } from './table.ts'

/** The plan's measures in the official ten-column layout, a row for each goal above its measures. */
export const planTable = (plan: PlanContent, language: Language): Table =>
  tableOf(widthsOf(columnShares, contentWidth), [
    ...headerRows(language).map(headerRow),
    ...planRows(plan, language).map((row) =>
      row.kind === 'goal'
        ? sectionRow(row.words, columnShares.length)
        : bodyRow(row.cells.map((words) => ({ words }))),
    ),
  ])
