import type { VNode } from 'preact'
import type { InBothLanguages, Language } from '../../../core/base/language.ts'
import { annualReportWords } from '../../../render/words/annual-report-words.ts'
import { reportWords } from '../../../render/words/report-words.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { TableFrame } from '../table-frame.tsx'

type Frame = (rows: readonly VNode[]) => VNode

const framed =
  (label: string, heads: readonly string[], look?: string): Frame =>
  (rows) => (
    <TableFrame label={label}>
      <table class={look}>
        {heads.length > 0 ? (
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>{rows}</tbody>
      </table>
    </TableFrame>
  )

const said = (language: Language, ...all: readonly InBothLanguages[]): string[] =>
  all.map((words) => words[language])

/** The tables of the report, each around some of its rows. */
export const reportTables = {
  measures: (label: string, language: Language): Frame => {
    const { number, measure, degree, verdict } = reportWords
    const [no = '', what = '', ...rest] = said(language, number, measure, degree, verdict)
    const heads = [no, what, annualReportPageWords[language].result, ...rest]
    return framed(label, heads, 'stacks')
  },
  institutions: (language: Language): Frame => {
    const { institution, reports, onTime, late, missing, returns } = annualReportWords
    const heads = said(language, institution, reports, onTime, late, missing, returns)
    return framed(institution[language], heads, 'report-counts stacks')
  },
  unknown: (language: Language): Frame => {
    const heads = [reportWords.number, reportWords.indicator, annualReportWords.reason]
    return framed(annualReportWords.unknown[language], said(language, ...heads), 'stacks')
  },
  glossary: (label: string): Frame => framed(label, []),
} as const
