import { wordsIn } from '../../../core/base/language.ts'
import { plansOfStrategy } from '../../../core/plan/indicator-lineage.ts'
import { type KeptPublication, listLatestPublications } from '../../../store/publication.reader.ts'
import type { Answer } from '../../answer.ts'
import { YearsPage } from '../../parts/years/years-page.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { type Edition, measurePart } from './edition.ts'
import { framed } from './framed.tsx'

/** The plan's indicators through all published plans of its strategy, each as it was last published. */
export async function yearsAnswer(edition: Edition, visit: Visit): Promise<Answer> {
  const { language, database } = visit
  const { slug, publication } = edition.kept
  const others = (await listLatestPublications(database)).filter((each) => each.slug !== slug)
  const all: readonly KeptPublication[] = [edition.kept, ...others]
  const lineage = all.flatMap((each) => each.publication.lineage ?? [])
  const ofStrategy = plansOfStrategy(slug, lineage).flatMap((each) =>
    all.filter((kept) => kept.slug === each),
  )
  const versionOf = (of: string) => (of === slug ? edition.asked : undefined)
  const plan = wordsIn(publication.plan.title, language).text
  return framed(edition, visit, {
    title: `${strategyYearsWords[language].title}: ${plan}`,
    description: strategyYearsWords[language].hint,
    path: (each, version) => paths.publishedYears(each, slug, version),
    draw: ({ links, line }) => (
      <YearsPage
        view={publication}
        views={ofStrategy.map((each) => each.publication)}
        lineage={lineage}
        links={{
          way: [links.home, { to: links.plan, words: plan }],
          lineage: null,
          plan: (of) => paths.published(language, of, versionOf(of)),
          measure: (of, code) => {
            const kept = all.find((each) => each.slug === of) ?? edition.kept
            const words = measurePart(kept, code, language)
            return paths.publishedMeasure(language, of, code, versionOf(of), words)
          },
        }}
        language={language}
      >
        {line}
      </YearsPage>
    ),
  })
}
