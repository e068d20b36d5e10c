import { type Language, wordsIn } from '../../core/base/language.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { finishPackage } from '../package/finish-package.ts'
import { demonstrationNotice } from '../words/plan-words.ts'
import { reportTitle, versionSentence } from '../words/report-words.ts'
import { suppressedLegend, suppressedMark } from '../words/suppressed-words.ts'
import { fundingSheet } from './funding-sheet.ts'
import { goalsSheet } from './report-goals-sheet.ts'
import { indicatorsSheet } from './report-indicators-sheet.ts'
import { moneySheet } from './report-money-sheet.ts'
import { valuesSheet } from './report-values-sheet.ts'
import { type PrintedSheet, writeWorkbook } from './write-workbook.ts'

/**
 * A published report as an Excel workbook to compute with: counts by goal, a row for each indicator, for each reported
 * value, for the money of each goal, source and measure. Numbers are numbers and days are days; what is not known is empty. The same publication
 * gives the same bytes.
 */
export async function reportWorkbook(
  publication: Publication,
  language: Language,
): Promise<Uint8Array> {
  const title = reportTitle(publication.plan.year, language)
  const above = headOf(publication, title, language)
  const sheets = [
    goalsSheet(publication, above, language),
    indicatorsSheet(publication, above, language),
    valuesSheet(publication, above, language),
    ...moneySheet(publication, above, language),
    ...fundingSheet(publication, above, language),
  ].map((sheet) => withLegend(sheet, language))
  const bytes = await writeWorkbook(sheets)
  const creator = publication.council?.name[language] ?? null
  const properties = { title, language, createdAt: publication.publishedAt, creator }
  return finishPackage({ bytes, mainPart: 'xl/workbook.xml', properties })
}

/** What stands above every sheet of a publication. */
export const headOf = (
  { plan, version, publishedAt }: Publication,
  title: string,
  language: Language,
): string[] => [
  title,
  wordsIn(plan.title, language).text,
  ...(plan.demonstration ? [demonstrationNotice[language]] : []),
  versionSentence(version, publishedAt, language),
]

/** What a kept value is marked by is told below the rows that have it. */
export function withLegend(sheet: PrintedSheet, language: Language): PrintedSheet {
  const isMarked = sheet.rows.some((cells) => cells.some(({ text }) => text === suppressedMark))
  if (!isMarked) return sheet
  const text = suppressedLegend[language]
  return {
    ...sheet,
    below: [
      ...(sheet.below ?? []),
      [{ text, look: 'note', column: 0, columns: sheet.widths.length }],
    ],
  }
}
