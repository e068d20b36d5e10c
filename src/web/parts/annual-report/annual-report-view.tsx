import type { ComponentChildren } from 'preact'
import type { FigureValue } from '../../../core/annual-report/figure.ts'
import type { PublishedSection } from '../../../core/annual-report/published-report.ts'
import { sectionsOf, type WrittenSection } from '../../../core/annual-report/section.ts'
import type { YearFacts } from '../../../core/annual-report/year-facts.ts'
import type { Language } from '../../../core/base/language.ts'
import { annualReportWords, sectionTitles } from '../../../render/words/annual-report-words.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { criteriaOnPage } from '../plan/criteria.tsx'
import type { PlanLinks, PlanView } from '../plan/plan-view.ts'
import { TallyBar } from '../plan/tally-bar.tsx'
import { GoalsTable } from './goals-table.tsx'
import { InstitutionsTable } from './institutions-table.tsx'
import { measureRow, ReportMeasures } from './report-measures.tsx'
import { SectionTitle } from './section-title.tsx'
import { figureLink, WrittenText } from './written-text.tsx'

/** A report's text with what it is read with: published and frozen, or in hand with the figures of today. */
export interface ReadableReport {
  readonly sections: readonly PublishedSection[]
  readonly figures: (address: string) => FigureValue | undefined
  readonly facts: YearFacts
}

interface Props {
  readonly view: PlanView
  readonly report: ReadableReport
  readonly links: PlanLinks
  readonly language: Language
}

/** The annual report from beginning to end, in the plan's order. */
export function AnnualReportView(props: Props) {
  const { view, report, links, language } = props
  const words = annualReportPageWords[language]
  const sections = sectionsOf(view.plan)
  const goals = sections.filter(({ kind }) => kind === 'goal')
  const of = (kind: WrittenSection['kind']) => sections.find((each) => each.kind === kind)
  const criteria = `${links.plan}${criteriaOnPage}`
  const isWritten = ({ key }: WrittenSection) =>
    report.sections.some(({ section, text }) => section === key && text.bg + text.en !== '')
  return (
    <div class="annual-report">
      <Section {...props} section={of('introduction')} />
      {goals.some(isWritten) ? (
        <section class="section stack" aria-labelledby="goals">
          <h2 id="goals">{sectionTitles.goal[language]}</h2>
          {goals.filter(isWritten).map((section) => (
            <section key={section.key} class="stack" aria-labelledby={section.key}>
              <h3 id={section.key}>
                <SectionTitle section={section} plan={view.plan} language={language} />
              </h3>
              <Text {...props} section={section} />
            </section>
          ))}
        </section>
      ) : null}
      <Section {...props} section={of('result')}>
        <TallyBar tally={view.degrees.tally} language={language} />
        <GoalsTable degrees={view.degrees} language={language} />
        <p>
          <a href={criteria}>{planWords[language].byWhichCriteria}</a>
        </p>
      </Section>
      <Section {...props} section={of('money')}>
        {view.money ? (
          <p>
            <a href={links.money}>{words.toMoney}</a>
          </p>
        ) : null}
      </Section>
      <Section {...props} section={of('not-carried-out')} />
      <Section {...props} section={of('institutions')}>
        <InstitutionsTable institutions={report.facts.institutions} language={language} />
      </Section>
      <Section {...props} section={of('events')} />
      <section class="section stack" aria-labelledby="report-measures">
        <h2 id="report-measures">{annualReportWords.measures[language]}</h2>
        <ReportMeasures view={view} links={links} language={language} />
      </section>
    </div>
  )
}

function Section({
  section,
  children,
  ...props
}: Props & { section: WrittenSection | undefined; children?: ComponentChildren }) {
  if (!section) return null
  return (
    <section class="section stack" aria-labelledby={section.key}>
      <h2 id={section.key}>{sectionTitles[section.kind][props.language]}</h2>
      <Text {...props} section={section} />
      {children}
    </section>
  )
}

function Text({ report, links, language, section }: Props & { section: WrittenSection }) {
  const text = report.sections.find((each) => each.section === section.key)?.text
  return text ? (
    <WrittenText
      text={text}
      figures={report.figures}
      link={figureLink({ measure: (code) => `#${measureRow(code)}`, goal: links.goal })}
      language={language}
    />
  ) : null
}
