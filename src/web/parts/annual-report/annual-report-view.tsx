import type { Language } from '../../../core/base/language.ts'
import type { PlanLinks } from '../plan/plan-view.ts'
import { Said } from '../said.tsx'
import { PartUnits } from './part-units.tsx'
import type { ReportPart } from './report-part.ts'
import { PartTitle } from './report-part-title.tsx'
import { type ReportProps, reportParts } from './report-parts.tsx'
import { figureLink } from './written-text.tsx'

/** The annual report from beginning to end on one page. */
export function AnnualReportView(props: ReportProps) {
  const { links, language } = props
  return (
    <div class="annual-report">
      {groupsOf(reportParts(props)).map(([first, ...more]) =>
        first.group === null ? (
          <section key={first.key} class="section stack" aria-labelledby={first.key}>
            <h2 id={first.key}>
              <PartTitle part={first} language={language} />
            </h2>
            <Units part={first} links={links} language={language} />
          </section>
        ) : (
          <section key={first.key} class="section stack" aria-labelledby={`group-${first.key}`}>
            <h2 id={`group-${first.key}`}>
              <Said words={first.group} language={language} />
            </h2>
            {[first, ...more].map((part) => (
              <div key={part.key} class="stack">
                <h3 id={part.key}>
                  <PartTitle part={part} language={language} />
                </h3>
                <Units part={part} links={links} language={language} />
              </div>
            ))}
          </section>
        ),
      )}
    </div>
  )
}

const Units = (props: { part: ReportPart; links: PlanLinks; language: Language }) => (
  <PartUnits
    units={props.part.units}
    frame={props.part.frame}
    link={figureLink(props.links)}
    language={props.language}
  />
)

/** Parts that stand under one heading, together. */
export function groupsOf(parts: readonly ReportPart[]): [ReportPart, ...ReportPart[]][] {
  const groups: [ReportPart, ...ReportPart[]][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last && part.group !== null && last[0].group === part.group) last.push(part)
    else groups.push([part])
  }
  return groups
}
