import { type Language, wordsIn } from '../../core/base/language.ts'
import { rowKey } from '../../core/report/form-facts.ts'
import { formRows, formTables } from '../../core/report/form-rows.ts'
import { finishPackage } from '../package/finish-package.ts'
import { formWords } from '../words/form-words.ts'
import { type FormContent, periodWords, writtenReport } from './form-content.ts'
import { factsSheet } from './form-facts-sheet.ts'
import { instructionsSheet } from './form-instructions.ts'
import { haveRemarks, labelsOf } from './form-labels.ts'
import { formTable } from './form-table.ts'
import { writeWorkbook } from './write-workbook.ts'

/**
 * The form of one institution for one period: a sheet each for values, words and money, in which only what
 * is to be filled in can be written to, the instructions in both languages, and, unseen, what it is a form of.
 * What the reports hold already stands in it.
 */
export async function reportForm(content: FormContent, language: Language): Promise<Uint8Array> {
  const { plan, period, institution, madeAt, lines } = content
  const of = { plan: plan.slug, period }
  const hasRemarks = haveRemarks(lines)
  const labels = lines.flatMap((line) =>
    formRows(line.subject).map((row) => [
      rowKey(of, line.measure.code, row.key),
      labelsOf(line, row, language, hasRemarks),
    ]),
  )
  const facts = {
    ...{ ...of, institution: institution.id, language, madeAt },
    reports: lines.map((line) => writtenReport(line, language)),
    labels: Object.fromEntries(labels),
  }
  const tables = formTables
    .map((table) => formTable(content, table, language))
    .filter((sheet) => sheet !== null)
  const bytes = await writeWorkbook([...tables, instructionsSheet(language), factsSheet(facts)])
  const name = wordsIn(institution.name, language).text
  const title = formWords[language].title(name, periodWords(period, language))
  return finishPackage({
    ...{ bytes, mainPart: 'xl/workbook.xml' },
    properties: { title, language, createdAt: madeAt },
  })
}
