import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { headingSize } from '../../parts/heading-size.ts'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import { portalWords } from '../../words/portal-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { PlanAtAGlance } from './plan-at-a-glance.tsx'
import { PlanLine } from './plan-line.tsx'

/** The front door for everyone: the plan published last at a glance, then the others. */
export function HomePage(props: {
  publications: readonly KeptPublication[]
  /** Where the person reached the site. */
  origin: string
  language: Language
}) {
  const { publications, origin, language } = props
  const words = reportWords[language]
  const [first, ...others] = publications
  if (!first)
    return (
      <>
        <h1>{words.homeTitle}</h1>
        <div class="empty stack-tight">
          <p class="lead">{words.noPublications}</p>
          <p>{words.noPublicationsHint}</p>
        </div>
      </>
    )
  return (
    <>
      <h1
        class={headingSize(first.publication.plan.title, language)}
        lang={wordsIn(first.publication.plan.title, language).language}
      >
        <a class="quiet-link" href={paths.published(language, first.slug)}>
          <Said words={first.publication.plan.title} language={language} />
        </a>
      </h1>
      <PlanAtAGlance kept={first} origin={origin} language={language} />
      {others.length > 0 ? (
        <section class="section" aria-labelledby="others">
          <h2 id="others">{portalWords[language].otherPlans}</h2>
          <ul class="rows">
            {others.map((kept) => (
              <PlanLine key={kept.slug} kept={kept} language={language} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
