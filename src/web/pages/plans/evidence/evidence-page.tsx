import { may } from '../../../../core/access/permissions.ts'
import { formatPeriod } from '../../../../core/base/format.ts'
import { wordsIn } from '../../../../core/base/language.ts'
import type { Period } from '../../../../core/base/period.ts'
import type { Refusal } from '../../../../core/base/refusal.ts'
import { Breadcrumbs } from '../../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../../parts/demonstration.tsx'
import { ErrorSummary, Field } from '../../../parts/field.tsx'
import { type FieldKit, fieldKit } from '../../../parts/field-kit.tsx'
import { Form } from '../../../parts/form.tsx'
import { wayToPlan } from '../../../parts/way-to-plan.ts'
import { paths } from '../../../paths.ts'
import type { Visitor } from '../../../visit.ts'
import { evidenceWords } from '../../../words/evidence-words.ts'
import { planWords } from '../../../words/plan-words.ts'
import { reportingWords } from '../../../words/reporting-words.ts'
import { AboutMeasure } from '../year/about.tsx'
import { ActivityList, EvidenceList } from './evidence-list.tsx'
import type { EvidenceSubject } from './subject.ts'

/** All evidence of a measure, and the form that adds a file. */
export function EvidencePage(props: {
  visit: Visitor
  subject: EvidenceSubject
  periods: readonly Period[]
  typed: Readonly<Record<string, string>>
  refusals: readonly Refusal[]
}) {
  const { visit, subject, periods, typed, refusals } = props
  const { language } = visit
  const { plan } = subject.view
  const words = evidenceWords[language]
  const fields = fieldKit(typed, refusals, language)
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          ...wayToPlan(plan, language),
          {
            to: paths.measure(language, plan.slug, subject.measure.code),
            words: planWords[language].measure(subject.measure.number),
          },
        ]}
      />
      <h1>{words.title}</h1>
      {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <AboutMeasure measure={subject.measure} language={language} />
      <p>{words.lead}</p>
      <ErrorSummary refusals={refusals} language={language} />
      {subject.mayGive ? (
        <>
          <p class="actions">
            <a href={paths.newActivity(language, plan.slug, subject.measure.code)}>
              {words.addActivity}
            </a>
            <a href={paths.evidenceLink(language, plan.slug, subject.measure.code)}>
              {words.addLink}
            </a>
            {may(visit, 'fill-report') ? (
              <a href={paths.duties(language)}>{reportingWords[language].duties}</a>
            ) : null}
          </p>
          <section class="section" aria-labelledby="add-file">
            <h2 id="add-file">{words.addFile}</h2>
            <Form
              visit={visit}
              action={paths.evidence(language, plan.slug, subject.measure.code)}
              upload
            >
              <div class="stack">
                <OfWhat fields={fields} visit={visit} subject={subject} periods={periods} />
                <Field
                  name="file"
                  label={words.file}
                  hint={words.fileHint}
                  refusals={refusals}
                  language={language}
                >
                  {(wiring) => <input {...wiring} type="file" />}
                </Field>
                <p class="actions">
                  <button type="submit">{words.upload}</button>
                </p>
              </div>
            </Form>
          </section>
        </>
      ) : null}
      <EvidenceList visit={visit} subject={subject} />
      <ActivityList visit={visit} subject={subject} />
    </>
  )
}

/** The period and the indicator that evidence is of. */
export function OfWhat(props: {
  fields: FieldKit
  visit: Visitor
  subject: EvidenceSubject
  periods: readonly Period[]
}) {
  const { fields, visit, subject, periods } = props
  const { language } = visit
  const words = evidenceWords[language]
  return (
    <>
      {fields.choice(
        'period',
        words.period,
        '',
        periods.map((period) => [period, formatPeriod(period, language)] as const),
      )}
      {fields.choice('indicator', words.about, '', [
        ['', words.ofMeasure],
        ...subject.measure.indicators.map(
          ({ position, name }) =>
            [String(position), `${words.indicator}: ${wordsIn(name, language).text}`] as const,
        ),
      ])}
    </>
  )
}
