import { formatDate, formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { betweenWords } from '../../../render/words/degree-words.ts'
import { tallyHeadline } from '../../../render/words/tally-words.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { criteriaOnPage } from '../../parts/plan/criteria.tsx'
import { DegreeBand } from '../../parts/plan/degree-panel.tsx'
import { AdoptionLine } from '../../parts/plan/overview.tsx'
import { TallyBar } from '../../parts/plan/tally-bar.tsx'
import { paths } from '../../paths.ts'
import { changesWords } from '../../words/changes-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { CountsList } from './counts-list.tsx'
import { GoalCards } from './goal-cards.tsx'
import { MoneyAtAGlance } from './money-at-a-glance.tsx'
import { UnknownAtAGlance } from './unknown-at-a-glance.tsx'

/** A plan in one look: how many measures are done, how far it is, its goals, its money, what is not known. */
export function PlanAtAGlance(props: {
  kept: KeptPublication
  /** Where the person reached the site. */
  origin: string
  language: Language
}) {
  const { kept, origin, language } = props
  const { publication, slug, version } = kept
  const { plan, degrees } = publication
  const { tally, asOf } = degrees
  const words = planWords[language]
  const own = portalWords[language]
  const { figure, rest } = tallyHeadline(tally, language)
  return (
    <>
      <div class="stack-tight">
        <AdoptionLine plan={plan} council={publication.council} language={language} />
        <p class="row-of-links soft small edition">
          {asOf ? <span>{words.asOf(formatDate(asOf, language))}</span> : null}
          <a href={paths.published(language, slug, version)}>
            {reportWords[language].version(version)}
          </a>
          <span>
            {reportWords[language].publishedOn(formatInstant(kept.publishedAt, language))}
          </span>
        </p>
        <p class="for-print small soft">
          {own.permanent}: {origin}
          {paths.published(language, slug, version)}
        </p>
      </div>
      {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <section class="glance" aria-label={words.howFar}>
        <div class="stack">
          <p class="headline">
            <strong class="figure">{figure}</strong> <span>{rest}</span>
          </p>
          <TallyBar tally={tally} language={language} />
          <CountsList tally={tally} language={language} />
        </div>
        {tally.due > 0 ? (
          <div class="stack">
            <p class="headline second">
              <span>{words.meanDegree}</span>{' '}
              <strong class="figure">{betweenWords(tally.interval, language)}</strong>
            </p>
            <DegreeBand interval={tally.interval} language={language} />
            <p class="small for-screen">
              <a href={`${paths.published(language, slug)}${criteriaOnPage}`}>
                {words.byWhichCriteria}
              </a>
            </p>
          </div>
        ) : null}
      </section>
      {plan.goals.length > 0 ? <GoalCards kept={kept} language={language} /> : null}
      <div class="glance-pair">
        <MoneyAtAGlance kept={kept} language={language} />
        <UnknownAtAGlance kept={kept} language={language} />
      </div>
      <nav class="actions" aria-label={own.more}>
        <a class="button" href={paths.published(language, slug)}>
          {own.wholeReport}
        </a>
        {version > 1 ? (
          <a href={paths.publishedChanges(language, slug, version)}>
            {changesWords[language].title}
          </a>
        ) : null}
        <a href={paths.publishedInstitutions(language, slug)}>{own.allInstitutions}</a>
        <a href={paths.publishedYears(language, slug)}>{strategyYearsWords[language].title}</a>
        <a href={`${paths.published(language, slug)}#downloads`}>{words.downloads}</a>
        <a href={paths.publishedVersions(language, slug)}>{own.allVersions}</a>
      </nav>
    </>
  )
}
