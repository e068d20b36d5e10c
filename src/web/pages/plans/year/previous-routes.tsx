import { enterPreviousValue } from '../../../../actions/enter-previous-value.ts'
import { formatInstant, formatNumber, formatPeriod } from '../../../../core/base/format.ts'
import type { Language } from '../../../../core/base/language.ts'
import { quantityWords } from '../../../../render/words/quantity-words.ts'
import {
  type KeptPreviousValue,
  listPreviousValues,
} from '../../../../store/previous-value.reader.ts'
import { Said } from '../../../parts/said.tsx'
import { paths } from '../../../paths.ts'
import type { Route } from '../../../route.ts'
import { actionContext, type Visit } from '../../../visit.ts'
import { yearWords } from '../../../words/year-words.ts'
import { OfIndicator } from '../plan-params.ts'
import { type IndicatorSubject, indicatorSubject } from '../subject.ts'
import { AboutIndicator } from './about.tsx'
import { SentForm, type YearScene, yearForm } from './year-form.tsx'

interface PreviousSubject extends IndicatorSubject {
  readonly versions: readonly KeptPreviousValue[]
}

/** Last year's value of an indicator, where last year's plan is not in the system. */
export const previousRoutes: readonly Route[] = yearForm({
  url: '/plans/:slug/measures/:code/indicators/:indicator/previous',
  needs: 'enter-value',
  params: OfIndicator,
  fields: ['value', 'period', 'source'],
  subject: previousSubject,
  title: ({ language }) => yearWords[language].previous,
  draw: (scene) => <PreviousForm scene={scene} />,
  act: (visit, { slug, code, indicator }, previous, seen) =>
    enterPreviousValue(actionContext(visit), {
      ...{ slug, measure: code, indicator: Number(indicator), previous },
      ...{ language: visit.language, seen },
    }),
  done: {
    to: ({ language }, { slug, code }) => paths.measure(language, slug, code),
    notice: 'value-entered',
    fragment: ({ indicator }) => `indicator-${indicator}`,
  },
})

async function previousSubject(
  visit: Visit,
  params: { readonly slug: string; readonly code: string; readonly indicator: string },
): Promise<PreviousSubject | undefined> {
  const found = await indicatorSubject(visit, params)
  if (!found) return undefined
  const all = await listPreviousValues(visit.database, found.view.plan.id)
  const versions = all.filter(
    (each) => each.measure === found.measure.code && each.indicator === found.indicator.position,
  )
  return { ...found, versions }
}

function PreviousForm({ scene }: { scene: YearScene<PreviousSubject> }) {
  const { visit, subject, fields } = scene
  const { language } = visit
  const { view, measure, indicator, today, versions } = subject
  const words = yearWords[language]
  const latest = versions.at(-1)
  return (
    <>
      <AboutIndicator indicator={indicator} today={today} language={language} />
      <p>{words.previousHint}</p>
      <SentForm
        scene={scene}
        action={paths.previousValue(language, view.plan.slug, measure.code, indicator.position)}
        seen={latest?.version ?? 0}
      >
        {fields.text('value', words.value, latest ? formatNumber(latest.value, language) : '', {
          short: true,
        })}
        {fields.text('period', words.previousPeriod, latest?.period ?? String(view.plan.year - 1), {
          hint: words.previousPeriodHint,
          short: true,
        })}
        {fields.area('source', words.source, '', 3, words.sourceHint)}
      </SentForm>
      <Versions versions={versions} indicator={indicator} language={language} />
    </>
  )
}

function Versions(props: {
  versions: readonly KeptPreviousValue[]
  indicator: IndicatorSubject['indicator']
  language: Language
}) {
  const { versions, indicator, language } = props
  const words = yearWords[language]
  if (versions.length === 0) return null
  return (
    <section class="section">
      <h2>{words.previousValues}</h2>
      <ol class="rows history">
        {versions.toReversed().map((each) => (
          <li key={each.version}>
            <p>
              {words.previousValue(
                quantityWords(each.value, indicator.unit, language),
                formatPeriod(each.period, language),
              )}
            </p>
            {each.source ? (
              <p class="words small">
                <Said words={each.source} language={language} />
              </p>
            ) : null}
            <p class="small soft">
              {[each.acceptedBy, each.acceptedAt && formatInstant(each.acceptedAt, language)]
                .filter((part) => part)
                .join(', ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
