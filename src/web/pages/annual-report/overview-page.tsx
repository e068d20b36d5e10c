import { may } from '../../../core/access/permissions.ts'
import { formatInstant } from '../../../core/base/format.ts'
import { languages } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { AnnualReportMark } from '../../parts/annual-report/annual-report-mark.tsx'
import { SectionTitle } from '../../parts/annual-report/section-title.tsx'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import type { ReportScene, SectionScene } from './scene.ts'
import { Signing, waitsFor } from './signing.tsx'

export interface OverviewProps {
  readonly visit: Visitor
  readonly scene: ReportScene
  readonly typed: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

/** The annual report: the state of each section, and who has signed it. */
export function OverviewPage(props: OverviewProps) {
  const { visit, scene, refusals } = props
  const { language } = visit
  const { plan } = scene.view
  const words = annualReportPageWords[language]
  return (
    <>
      <Breadcrumbs language={language} steps={wayToPlan(plan, language)} />
      <h1>{words.title(plan.year)}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      {scene.kept ? <Begun {...props} kept={scene.kept} /> : <NotBegun {...props} />}
    </>
  )
}

function NotBegun({ visit, scene }: OverviewProps) {
  const { language } = visit
  const words = annualReportPageWords[language]
  return (
    <>
      <p>{words.notBegun}</p>
      {may(visit, 'write-annual-report') ? (
        <Form visit={visit} action={paths.annualReport(language, scene.view.plan.slug)}>
          <p class="actions">
            <button type="submit">{words.begin}</button>
          </p>
        </Form>
      ) : null}
    </>
  )
}

function Begun(props: OverviewProps & { kept: NonNullable<ReportScene['kept']> }) {
  const { visit, scene, kept } = props
  const { language } = visit
  const words = annualReportPageWords[language]
  const { slug } = scene.view.plan
  return (
    <>
      <p class="duty-state">
        <AnnualReportMark status={kept.status} language={language} />
        <span>{waitsFor(scene, kept.status, language)}</span>
        <span class="small soft">
          {words.lastChange(formatInstant(kept.changedAt, language), kept.changedBy)}
        </span>
      </p>
      <p>{words.hint}</p>
      <p class="actions">
        <a class="button quiet" href={paths.annualReport(language, slug, 'preview')}>
          {words.preview}
        </a>
      </p>
      <h2>{words.sections}</h2>
      <TableFrame label={words.sections}>
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">{words.section}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.lastVersion}</th>
            </tr>
          </thead>
          <tbody>
            {scene.sections.map((each) => (
              <tr key={each.section.key}>
                <th scope="row">
                  <a href={paths.reportSection(language, slug, each.section.key)}>
                    <SectionTitle
                      section={each.section}
                      plan={scene.view.plan}
                      language={language}
                    />
                  </a>
                </th>
                <td>
                  <SectionState scene={each} language={language} />
                </td>
                <td>
                  {each.latest ? (
                    <span class="small">
                      {words.version(each.latest.version)}, {words.origins[each.latest.origin]}:{' '}
                      {each.latest.writtenBy}, {formatInstant(each.latest.writtenAt, language)}
                    </span>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <Signing {...props} />
    </>
  )
}

/** What wants a person's eye in a section. */
function SectionState({ scene, language }: { scene: SectionScene; language: Visitor['language'] }) {
  const words = annualReportPageWords[language]
  const { latest, changed, comments } = scene
  const text = latest?.text ?? { bg: '', en: '' }
  const isEmpty = languages.every((each) => text[each] === '')
  const open = comments.filter(({ resolved }) => resolved === null).length
  const missing = isEmpty ? [] : languages.filter((each) => text[each] === '')
  const isInOrder = !isEmpty && changed.length + open + missing.length === 0
  return (
    <span class="marks">
      {isEmpty ? <span class="tag info">{words.empty}</span> : null}
      {changed.length > 0 ? (
        <span class="tag error">{words.figuresChanged(changed.length)}</span>
      ) : null}
      {missing.map((each) => (
        <span key={each} class="tag warning">
          {words.notTranslated[each]}
        </span>
      ))}
      {open > 0 ? <span class="tag warning">{words.commentsOpen(open)}</span> : null}
      {isInOrder ? (
        latest?.origin === 'drafted' ? (
          <span class="tag info">{words.unread}</span>
        ) : (
          <span class="tag added">{words.written}</span>
        )
      ) : null}
    </span>
  )
}
