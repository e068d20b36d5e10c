import type { Finding } from '../core/base/finding.ts'
import type { InBothLanguages, Language } from '../core/base/language.ts'
import { severitiesWords, severityWords } from '../render/words/severity-words.ts'
import { cellWords, draftWords } from './draft-words.ts'
import { byGravity, countsOf } from './findings-json.ts'
import { wrapped } from './text-table.ts'

/** The findings measure by measure in the document's order, what is about the whole plan first. */
export function lintText(
  file: string,
  findings: readonly Finding[],
  language: Language,
  width: number,
): string[] {
  if (findings.length === 0) return [`${file}: ${draftWords.noFindings[language]}`]
  const groups = Map.groupBy(findings, (finding) => finding.position)
  const inOrder = [...groups].toSorted(([a], [b]) => (a ?? 0) - (b ?? 0))
  const lines = inOrder.flatMap(([, own]) => ['', ...groupText(own, language, width)])
  return [`${file}: ${countsText(findings, language)}`, ...lines]
}

/** "Грешки: 3 · За преценка: 2": without what there is none of. */
const countsText = (findings: readonly Finding[], language: Language): string => {
  const counts = countsOf(findings)
  return (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${severitiesWords(severity, language)}: ${counts[severity]}`)
    .join(' · ')
}

function groupText(group: readonly Finding[], language: Language, width: number): string[] {
  const [first] = group
  if (first === undefined) return []
  const rows = byGravity(group).flatMap((finding) => {
    const place = placeOf(finding, language, finding.position === null)
    const title = `  ${severityWords(finding.severity, language)}${place} [${finding.rule}]`
    const said = indented(finding.message[language], width)
    return [
      title,
      ...(finding.actual === '' ? [] : quoted(finding.actual, language, width)),
      ...said,
    ]
  })
  return [headingOf(first, language), ...rows]
}

const quotes: Readonly<Record<Language, readonly [string, string]>> = {
  bg: ['„', '“'],
  en: ['“', '”'],
}

function quoted(words: string, language: Language, width: number): string[] {
  const [open, close] = quotes[language]
  return indented(`${open}${words.replace(/\s+/gu, ' ')}${close}`, width)
}

const indented = (text: string, width: number): string[] =>
  wrapped(text, width - 4).map((line) => `    ${line}`)

function headingOf(finding: Finding, language: Language): string {
  const { position, measure } = finding
  if (position === null) return draftWords.wholePlan[language]
  return `${draftWords.measure[language]} ${measure ?? `[${position}]`}${rowText(finding, language)}`
}

/** ", целева стойност"; for the whole plan also the row that it is about, if any. */
function placeOf(finding: Finding, language: Language, withRow: boolean): string {
  const cell = Object.entries(cellWords).find(([key]) => key === finding.cell)
  const named = cell === undefined ? '' : `, ${cell[1][language]}`
  return `${withRow ? rowText(finding, language) : ''}${named}`
}

const words = {
  table: { bg: 'таблица', en: 'table' },
  sheet: { bg: 'лист', en: 'sheet' },
  row: { bg: 'ред', en: 'row' },
} as const satisfies Readonly<Record<string, InBothLanguages>>

/** As whoever has the file open finds the row: in a spreadsheet by its sheet and the number beside it. */
function rowText({ source }: Finding, language: Language): string {
  if (source === undefined) return ''
  const { table, row, sheet } = source
  if (sheet === undefined)
    return ` (${words.table[language]} ${table}, ${words.row[language]} ${row})`
  const named = sheet.name === null ? '' : `${words.sheet[language]} ${sheet.name}, `
  return ` (${named}${words.row[language]} ${sheet.row})`
}
