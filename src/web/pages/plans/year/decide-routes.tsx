import { decideMeasure } from '../../../../actions/decide-measure.ts'
import { type DecisionStep, decisionKinds } from '../../../../core/plan/decision.ts'
import { Decisions } from '../../../parts/plan/decisions.tsx'
import { paths } from '../../../paths.ts'
import type { Route } from '../../../route.ts'
import { actionContext } from '../../../visit.ts'
import { yearWords } from '../../../words/year-words.ts'
import { OfMeasure } from '../plan-params.ts'
import { type MeasureSubject, measureSubject } from '../subject.ts'
import { AboutMeasure } from './about.tsx'
import { ActFields, actFields } from './act-fields.tsx'
import { SentForm, type YearScene, yearForm } from './year-form.tsx'

/** A body's decision on a measure: to carry it over, to drop it, or to take that back. */
export const decideRoutes: readonly Route[] = yearForm({
  url: '/plans/:slug/measures/:code/decision',
  needs: 'decide-measure',
  params: OfMeasure,
  fields: ['kind', 'reason', 'from', ...actFields],
  subject: measureSubject,
  title: ({ language }) => yearWords[language].decide,
  draw: (scene) => <DecisionForm scene={scene} />,
  act: (visit, { slug, code }, decision, seen) =>
    decideMeasure(actionContext(visit), {
      ...{ slug, measure: code, decision, language: visit.language, seen },
    }),
  done: {
    to: ({ language }, { slug, code }) => paths.measure(language, slug, code),
    notice: 'decided',
  },
})

function DecisionForm({ scene }: { scene: YearScene<MeasureSubject> }) {
  const { visit, subject, fields } = scene
  const { language } = visit
  const { view, measure } = subject
  const words = yearWords[language]
  const before = decisionsOn(subject)
  const standing = before.at(-1)?.kind ?? 'taken-back'
  const steps: readonly DecisionStep[] =
    standing === 'taken-back' ? decisionKinds : ['taken-back', ...decisionKinds]
  return (
    <>
      <AboutMeasure measure={measure} language={language} />
      <p>{words.decideHint}</p>
      <SentForm
        scene={scene}
        action={paths.decideMeasure(language, view.plan.slug, measure.code)}
        seen={before.length}
      >
        {fields.choice('kind', words.whatDecided, '', [
          ['', '—'] as const,
          ...steps
            .filter((step) => step !== standing)
            .map((step) => [step, words.steps[step]] as const),
        ])}
        {fields.area('reason', words.reason, '', 4)}
        <ActFields fields={fields} language={language} />
        {fields.text('from', words.from, '', { hint: words.fromHint, short: true })}
      </SentForm>
      <Decisions decisions={before} asOf={null} language={language} />
    </>
  )
}

const decisionsOn = ({ view, measure }: MeasureSubject) =>
  (view.circumstances.decisions ?? []).filter((each) => each.measure === measure.code)
