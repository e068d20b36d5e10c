import { judgeIndicator } from '../../../../actions/judge-indicator.ts'
import { judgedVerdicts } from '../../../../core/degree/judgement.ts'
import { ofIndicatorAt } from '../../../../core/plan/indicator-at.ts'
import { verdictWords } from '../../../../render/words/verdict-words.ts'
import { Judgements } from '../../../parts/plan/judgements.tsx'
import { degreeOfMeasure } from '../../../parts/plan/plan-view.ts'
import { paths } from '../../../paths.ts'
import type { Route } from '../../../route.ts'
import { actionContext } from '../../../visit.ts'
import { yearWords } from '../../../words/year-words.ts'
import { OfIndicator } from '../plan-params.ts'
import { type IndicatorSubject, indicatorSubject } from '../subject.ts'
import { AboutIndicator } from './about.tsx'
import { SentForm, type YearScene, yearForm } from './year-form.tsx'

/** What a person finds of an indicator, with name, office and reasons. */
export const judgeRoutes: readonly Route[] = yearForm({
  url: '/plans/:slug/measures/:code/indicators/:indicator/judgement',
  needs: 'judge-indicator',
  params: OfIndicator,
  fields: ['verdict', 'reason', 'by', 'position', 'on'],
  subject: indicatorSubject,
  title: ({ language }) => yearWords[language].judge,
  draw: (scene) => <JudgementForm scene={scene} />,
  act: (visit, { slug, code, indicator }, judgement, seen) =>
    judgeIndicator(actionContext(visit), {
      ...{ slug, measure: code, indicator: Number(indicator), judgement },
      ...{ language: visit.language, seen },
    }),
  done: {
    to: ({ language }, { slug, code }) => paths.measure(language, slug, code),
    notice: 'judged',
    fragment: ({ indicator }) => `indicator-${indicator}`,
  },
})

function JudgementForm({ scene }: { scene: YearScene<IndicatorSubject> }) {
  const { visit, subject, fields } = scene
  const { language } = visit
  const { view, measure, indicator, today } = subject
  const words = yearWords[language]
  const before = (view.circumstances.judgements ?? []).filter(
    (each) => each.measure === measure.code && each.indicator === indicator.position,
  )
  const degree = ofIndicatorAt(
    measure,
    degreeOfMeasure(view, measure.code)?.indicators ?? [],
    indicator.position,
  )
  const isComputed = degree !== undefined && degree.computed !== 'unknown'
  return (
    <>
      <AboutIndicator indicator={indicator} today={today} language={language} />
      <p>{isComputed ? words.judgeBesideComputed : words.judgeHint}</p>
      <SentForm
        scene={scene}
        action={paths.judgeIndicator(language, view.plan.slug, measure.code, indicator.position)}
        seen={before.length}
      >
        {fields.choice('verdict', words.verdict, '', [
          ['', '—'] as const,
          ...judgedVerdicts.map((each) => [each, verdictWords(each, language)] as const),
        ])}
        {fields.area('reason', words.reasons, '', 5)}
        {fields.text('by', words.by, '')}
        {fields.text('position', words.position, '')}
        {fields.text('on', words.on, '', { hint: words.dateHint, short: true })}
      </SentForm>
      <Judgements judgements={before} asOf={null} language={language} />
    </>
  )
}
