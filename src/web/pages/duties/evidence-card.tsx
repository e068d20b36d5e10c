import { formatDate } from '../../../core/base/format.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { evidenceWords } from '../../words/evidence-words.ts'
import type { ReportEvidence } from './report-evidence.ts'
import type { DutyLine } from './scene.ts'

/** What the report rests on so far, and the way to add to it. */
export function EvidenceCard(props: { visit: Visitor; line: DutyLine; evidence: ReportEvidence }) {
  const { visit, line, evidence } = props
  const { language } = visit
  const { slug, measure, period } = line.place
  const words = evidenceWords[language]
  const { pieces, activities } = evidence
  return (
    <section class="card stack-tight" aria-labelledby="evidence">
      <h2 id="evidence">{words.title}</h2>
      {pieces.length + activities.length === 0 ? (
        <p class="soft">{words.nothing}</p>
      ) : (
        <ul>
          {pieces.map(({ id, title, address, file }) => (
            <li key={id}>
              <a href={file ? paths.evidenceFile(language, slug, measure, id) : (address ?? '')}>
                {title}
              </a>
            </li>
          ))}
          {activities.map(({ id, kind, title, until }) => (
            <li key={`activity-${id}`}>
              {words.kinds[kind]}: {title}, {formatDate(until, language)}
            </li>
          ))}
        </ul>
      )}
      <p class="actions small">
        <a href={`${paths.evidence(language, slug, measure)}?period=${period}`}>{words.addFile}</a>
        <a href={`${paths.evidenceLink(language, slug, measure)}?period=${period}`}>
          {words.addLink}
        </a>
        <a href={paths.newActivity(language, slug, measure)}>{words.addActivity}</a>
      </p>
    </section>
  )
}
