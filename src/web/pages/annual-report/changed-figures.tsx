import { may } from '../../../core/access/permissions.ts'
import { type ChangedFigure, reportsSince } from '../../../core/annual-report/changed-figures.ts'
import { formatDate, formatPeriod } from '../../../core/base/format.ts'
import { localTime } from '../../../core/base/instant.ts'
import { figureWords } from '../../../render/words/figure-words.ts'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import type { SectionPageProps } from './section-page.tsx'

/** Which figures of a section have changed since a person looked at it: what each was and is, and by which report. */
export function ChangedFigures(props: SectionPageProps) {
  const { visit, scene, at } = props
  const { language } = visit
  const words = annualReportPageWords[language]
  if (at.changed.length === 0 || !at.latest) return null
  return (
    <section class="message wrong stack" aria-labelledby="changed">
      <h2 id="changed">{words.changedTitle}</h2>
      <p>{words.changedHint}</p>
      <ul class="rows">
        {at.changed.map(({ address, before, now }) => (
          <li key={address} class="stack-tight">
            <p>
              <strong>{scene.figures.get(address)?.name[language] ?? address}</strong>:{' '}
              {words.was(figureWords(before, language))}{' '}
              <strong>{now === null ? words.gone : words.isNow(figureWords(now, language))}</strong>
            </p>
            <p class="small">
              <Since {...props} address={address} since={at.latest?.writtenAt ?? ''} />
            </p>
          </li>
        ))}
      </ul>
      {may(visit, 'write-annual-report') && at.changed.every(({ now }) => now !== null) ? (
        <Form
          visit={visit}
          action={paths.reportSection(language, scene.view.plan.slug, at.section.key, 'confirm')}
        >
          <input type="hidden" name="seen" value={at.latest.version} />
          <p class="actions">
            <button type="submit">{words.confirm}</button>
          </p>
        </Form>
      ) : null}
    </section>
  )
}

/** The latest report since then that the figure may have changed by. */
function Since({
  visit,
  scene,
  address,
  since,
}: SectionPageProps & { address: ChangedFigure['address']; since: string }) {
  const { language } = visit
  const words = annualReportPageWords[language]
  const { plan, reports } = scene.view
  const measures = new Map(plan.measures.map((measure) => [measure.code, measure]))
  const [latest, ...others] = reportsSince(
    address,
    since,
    reports,
    (code) => measures.get(code)?.goal,
  )
  if (!latest) return <>{words.noReportSince}</>
  const { measure, period, enteredAt } = latest
  return (
    <>
      <a href={paths.measure(language, plan.slug, measure)}>
        {words.sinceReport(
          measures.get(measure)?.number ?? measure,
          formatPeriod(period, language, 'short'),
          formatDate(localTime(enteredAt).date, language),
        )}
      </a>
      {others.length > 0 ? ` ${words.andMore(others.length)}` : null}
    </>
  )
}
