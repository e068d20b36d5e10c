import { reviseTarget } from '../../../../actions/revise-target.ts'
import { ruleInForce } from '../../../../core/plan/target-in-force.ts'
import { TargetFields, targetFields } from '../../../parts/plan/target-fields.tsx'
import { TargetHistory } from '../../../parts/plan/target-history.tsx'
import { paths } from '../../../paths.ts'
import type { Route } from '../../../route.ts'
import { actionContext } from '../../../visit.ts'
import { yearWords } from '../../../words/year-words.ts'
import { OfIndicator } from '../plan-params.ts'
import { type IndicatorSubject, indicatorSubject } from '../subject.ts'
import { AboutIndicator } from './about.tsx'
import { ActFields, actFields } from './act-fields.tsx'
import { SentForm, type YearScene, yearForm } from './year-form.tsx'

/** An amendment in mid-year that gives an indicator another target from a day on. */
export const reviseRoutes: readonly Route[] = yearForm({
  url: '/plans/:slug/measures/:code/indicators/:indicator/target',
  needs: 'revise-target',
  params: OfIndicator,
  fields: [...targetFields, 'reason', 'from', ...actFields],
  subject: indicatorSubject,
  title: ({ language }) => yearWords[language].revise,
  draw: (scene) => <RevisionForm scene={scene} />,
  act: (visit, { slug, code, indicator }, revision, seen) =>
    reviseTarget(actionContext(visit), {
      ...{ slug, measure: code, indicator: Number(indicator), revision },
      ...{ language: visit.language, seen },
    }),
  done: {
    to: ({ language }, { slug, code }) => paths.measure(language, slug, code),
    notice: 'target-revised',
    fragment: ({ indicator }) => `indicator-${indicator}`,
  },
})

function RevisionForm({ scene }: { scene: YearScene<IndicatorSubject> }) {
  const { visit, subject, fields } = scene
  const { language } = visit
  const { view, measure, indicator, today } = subject
  const words = yearWords[language]
  const { targetRevisions = [] } = indicator
  const standing = ruleInForce(indicator.rule, targetRevisions, null).rule.target
  return (
    <>
      <AboutIndicator indicator={indicator} today={today} language={language} />
      <p>{words.reviseHint}</p>
      <SentForm
        scene={scene}
        action={paths.reviseTarget(language, view.plan.slug, measure.code, indicator.position)}
        seen={targetRevisions.length}
      >
        <TargetFields fields={fields} target={standing} label={words.target} language={language} />
        {fields.text('from', words.fromWhen, '', { hint: words.fromWhenHint, short: true })}
        {fields.area('reason', words.reason, '', 4)}
        <ActFields fields={fields} language={language} />
      </SentForm>
      <TargetHistory indicator={indicator} asOf={today} language={language} />
    </>
  )
}
