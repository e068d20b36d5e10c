import type { Finding, Severity } from '../../../core/base/finding.ts'
import { severities } from '../../../core/base/finding.ts'
import type { Language } from '../../../core/base/language.ts'
import { type CellKey, cellKeys } from '../../../core/draft/draft.ts'
import { cellWords } from '../../../render/words/cell-words.ts'
import { severitiesWords, severityWords } from '../../../render/words/severity-words.ts'
import { paths } from '../../paths.ts'
import { draftWords } from '../../words/draft-words.ts'

const isCellKey = (cell: string | null): cell is CellKey => cellKeys.some((key) => key === cell)

/** The address of the very cell that a finding is about; null for the whole document. */
export function placeOf(finding: Finding, planId: string, language: Language): string | null {
  if (finding.position === null) return null
  const measure = paths.draftMeasure(language, planId, finding.position)
  return finding.cell === null ? measure : `${measure}#${finding.cell}`
}

/** „Мярка 24 · Целеви стойности“. */
export function placeWords(finding: Finding, language: Language): string {
  const words = draftWords[language]
  if (finding.measure === null) return words.document
  const measure = words.measure(finding.measure)
  return isCellKey(finding.cell) ? `${measure} · ${cellWords(finding.cell, language)}` : measure
}

/** Whether what was seen stands nowhere in the sentence yet. */
const tellsMore = ({ actual, message }: Finding, language: Language): boolean =>
  actual !== '' && !message[language].includes(actual.replace(/[….]+$/u, ''))

/** One finding: what is wrong, what was seen there and what was expected. */
export function FindingCard({ finding, language }: { finding: Finding; language: Language }) {
  const words = draftWords[language]
  return (
    <div class={`finding ${finding.severity} stack-tight`}>
      <p>
        <span class={`tag ${finding.severity}`}>{severityWords(finding.severity, language)}</span>{' '}
        {finding.message[language]}
      </p>
      {tellsMore(finding, language) ? (
        <p class="small soft">
          {finding.actual ? `${words.seen}: ${finding.actual}` : null}
          {finding.actual && finding.expected ? ' · ' : null}
          {finding.expected ? `${words.expected}: ${finding.expected}` : null}
        </p>
      ) : null}
    </div>
  )
}

/** All findings by weight; each leads to its cell. */
export function FindingList(props: {
  findings: readonly Finding[]
  planId: string
  language: Language
}) {
  const { findings, planId, language } = props
  const words = draftWords[language]
  if (findings.length === 0) return <p class="empty">{words.noFindings}</p>
  return (
    <div class="stack">
      {severities.map((severity) => (
        <SeverityGroup
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
          planId={planId}
          language={language}
        />
      ))}
    </div>
  )
}

function SeverityGroup(props: {
  severity: Severity
  findings: readonly Finding[]
  planId: string
  language: Language
}) {
  const { severity, findings, planId, language } = props
  if (findings.length === 0) return null
  return (
    <details open={severity === 'error'}>
      <summary>
        {severitiesWords(severity, language)} ({findings.length})
      </summary>
      <ul class="rows">
        {findings.map((finding) => {
          const to = placeOf(finding, planId, language)
          return (
            <li
              key={`${finding.rule}/${finding.position}/${finding.cell}/${finding.actual}`}
              class="finding-line"
            >
              <span>
                {to ? (
                  <a href={to}>{placeWords(finding, language)}</a>
                ) : (
                  placeWords(finding, language)
                )}
              </span>
              <span>{finding.message[language]}</span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
