import { may } from '../../../core/access/permissions.ts'
import {
  type AnnualReportStatus,
  type AnnualReportStep,
  annualReportSteps,
  canMove,
  losesSignature,
  neededFor,
} from '../../../core/annual-report/report-status.ts'
import { formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { AreaField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import type { OverviewProps } from './overview-page.tsx'
import type { ReportScene } from './scene.ts'

/** What may be done with the report now, each with what it means, and what was done with it so far. */
export function Signing(props: OverviewProps & { kept: NonNullable<ReportScene['kept']> }) {
  const { visit, kept } = props
  const words = annualReportPageWords[visit.language]
  const steps = annualReportSteps.filter(
    (step) => canMove(kept.status, step) && may(visit, neededFor[step]),
  )
  return (
    <section class="section stack" aria-labelledby="signing">
      <h2 id="signing">{words.signing}</h2>
      {losesSignature(kept.status) ? <p class="message">{words.signedIsLost}</p> : null}
      {steps.length === 0 ? <p>{waitsFor(props.scene, kept.status, visit.language)}</p> : null}
      {steps.map((step) => (
        <Step key={step} {...props} step={step} />
      ))}
      <Acts {...props} />
    </section>
  )
}

/** What the report waits for: a signed one, too, for whoever looks at the figures that have changed since. */
export function waitsFor(
  { sections }: Pick<ReportScene, 'sections'>,
  status: AnnualReportStatus,
  language: Language,
): string {
  const words = annualReportPageWords[language]
  const hasChanged = sections.some(({ changed }) => changed.length > 0)
  return status === 'signed-off' && hasChanged ? words.inclusion.changed : words.waits[status]
}

function Step(
  props: OverviewProps & { kept: NonNullable<ReportScene['kept']>; step: AnnualReportStep },
) {
  const { visit, scene, kept, step, typed, refusals } = props
  const { language } = visit
  const words = annualReportPageWords[language]
  return (
    <Form visit={visit} action={paths.annualReport(language, scene.view.plan.slug, step)}>
      <input type="hidden" name="seen" value={kept.version} />
      <div class="card stack-tight">
        <p>{words.stepHints[step]}</p>
        {step === 'return' ? (
          <AreaField
            name="reason"
            label={words.reason}
            value={typed['reason'] ?? ''}
            rows={2}
            refusals={refusals}
            language={language}
          />
        ) : null}
        <p class="actions">
          <button class={step === 'return' ? 'quiet' : undefined} type="submit">
            {words.steps[step]}
          </button>
        </p>
      </div>
    </Form>
  )
}

function Acts({ visit, scene }: OverviewProps) {
  const { language } = visit
  const words = annualReportPageWords[language]
  if (scene.acts.length === 0) return null
  return (
    <>
      <h3>{words.history}</h3>
      <ol class="rows">
        {scene.acts.map(({ version, move, reason, madeBy, madeAt }) => (
          <li key={version}>
            <strong>{words.did[move]}</strong>: {madeBy}, {formatInstant(madeAt, language)}
            {reason === null ? null : <p class="words">{reason}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}
