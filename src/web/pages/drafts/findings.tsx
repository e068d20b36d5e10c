import type { Finding, Severity } from '../../../core/base/finding.ts'
import { severities } from '../../../core/base/finding.ts'
import type { Language } from '../../../core/base/language.ts'
import { type CellKey, cellKeys } from '../../../core/draft/draft.ts'
import { refusalToMendPlan } from '../../../core/plan/plan-status.ts'
import { cellWords } from '../../../render/words/cell-words.ts'
import { severitiesWords, severityWords } from '../../../render/words/severity-words.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { reviewWords } from '../../words/review-words.ts'
import { MendButton } from './mend-button.tsx'

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

/**
 * Each finding has its place in its group as an address: when one is mended, the next one has moved there,
 * so that a person goes on where they were; behind the last one is the end of the group.
 */
const findingAddress = /^findings\/((error|warning|info)-\d{1,5})$/

/** The draft at the finding after the one that was mended; null where a mend came from elsewhere. */
export function afterMend(
  back: string,
  language: Language,
  planId: string,
): { to: string; fragment: string } | null {
  const [, fragment, severity] = findingAddress.exec(back) ?? []
  if (fragment === undefined) return null
  return { to: `${paths.draft(language, planId)}?open=${severity}`, fragment }
}

/** All findings by weight; each leads to its cell, and some to what would put them right. */
export function FindingList(props: {
  visit: Visitor
  findings: readonly Finding[]
  kept: Pick<KeptDraft, 'planId' | 'status'>
  /** The group that a person comes back to after a mend. */
  open?: string | undefined
}) {
  const { visit, findings, kept, open } = props
  if (findings.length === 0) return <p class="empty">{draftWords[visit.language].noFindings}</p>
  return (
    <div class="stack">
      {severities.map((severity) => (
        <SeverityGroup
          key={severity}
          visit={visit}
          severity={severity}
          open={open ?? 'error'}
          findings={findings.filter((finding) => finding.severity === severity)}
          kept={kept}
        />
      ))}
    </div>
  )
}

function SeverityGroup(props: {
  visit: Visitor
  severity: Severity
  open: string
  findings: readonly Finding[]
  kept: Pick<KeptDraft, 'planId' | 'status'>
}) {
  const { visit, severity, open, findings, kept } = props
  if (findings.length === 0) return null
  return (
    <details open={severity === 'error' || severity === open}>
      <summary>
        {severitiesWords(severity, visit.language)} ({findings.length})
      </summary>
      <ul class="rows">
        {findings.map((finding, index) => (
          <FindingLine
            key={`${finding.rule}/${finding.position}/${finding.cell}/${finding.actual}`}
            visit={visit}
            finding={finding}
            id={`${severity}-${index + 1}`}
            kept={kept}
          />
        ))}
      </ul>
      <p id={`${severity}-${findings.length + 1}`} class="small soft">
        {draftWords[visit.language].endOfFindings}
      </p>
    </details>
  )
}

function FindingLine(props: {
  visit: Visitor
  finding: Finding
  id: string
  kept: Pick<KeptDraft, 'planId' | 'status'>
}) {
  const { visit, finding, id, kept } = props
  const { language } = visit
  const { source, mend } = finding
  const to = placeOf(finding, kept.planId, language)
  const place = placeWords(finding, language)
  return (
    <li class="finding-line" id={id}>
      <div>
        <p>{to ? <a href={to}>{place}</a> : place}</p>
        {source ? <p class="small soft">{reviewWords[language].place(source)}</p> : null}
      </div>
      <div class="stack-tight">
        <p>{finding.message[language]}</p>
        {mend && refusalToMendPlan(kept.status) === undefined ? (
          <MendButton
            visit={visit}
            planId={kept.planId}
            mend={mend}
            about={place}
            back={`findings/${id}`}
          />
        ) : null}
      </div>
    </li>
  )
}
