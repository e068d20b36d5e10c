import { formatInstant } from '../../../core/base/format.ts'
import { wordsIn } from '../../../core/base/language.ts'
import { currentShelf } from '../../../store/shelf.reader.ts'
import { type Answer, notFound } from '../../answer.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { PageLinks } from '../../parts/paging/page-links.tsx'
import { pageOf } from '../../parts/paging/page-of.ts'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { changesWords } from '../../words/changes-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import { reportWords } from '../../words/report-words.ts'
import type { Edition } from './edition.ts'
import { framed } from './framed.tsx'

/** In bytes: every line says the same things. */
const weightOfVersion = 600

/** Every version of a plan, the latest first, those withdrawn among them. */
export async function versionsAnswer(
  edition: Edition,
  visit: Visit,
  params: { readonly page?: string },
): Promise<Answer> {
  const { language, database } = visit
  const { slug, publication } = edition.kept
  const words = portalWords[language]
  const shelf = await currentShelf(database)
  const versions = [
    ...shelf.versions
      .filter((each) => each.slug === slug)
      .map((each) => ({ ...each, isGone: false })),
    ...edition.withdrawn.map((each) => ({ ...each, isGone: true })),
  ].toSorted((a, b) => b.version - a.version)
  const plan = wordsIn(publication.plan.title, language).text
  const shown = pageOf(versions, Number(params.page ?? 1), () => weightOfVersion)
  if (!shown) return notFound
  const isFirst = (version: number) =>
    !versions.some((each) => each.version < version && !each.isGone)
  return framed(edition, visit, {
    title: `${words.versions}: ${plan}`,
    description: words.versionsLead,
    path: (each) => paths.publishedVersions(each, slug, shown.page),
    draw: ({ links }) => (
      <>
        <Breadcrumbs language={language} steps={[links.home, { to: links.plan, words: plan }]} />
        <h1>{words.versions}</h1>
        <p>{words.versionsLead}</p>
        <ol class="rows" reversed start={shown.items[0]?.version}>
          {shown.items.map(({ version, publishedAt, isGone }) => (
            <li key={version}>
              <p>
                <a href={paths.published(language, slug, version)}>
                  {reportWords[language].version(version)}
                </a>{' '}
                {isGone ? <span class="tag">{words.withdrawn}</span> : null}
              </p>
              <p class="row-of-links small soft">
                <span>
                  {reportWords[language].publishedOn(formatInstant(publishedAt, language))}
                </span>
                {!isGone && !isFirst(version) ? (
                  <a href={paths.publishedChanges(language, slug, version)}>
                    {changesWords[language].title}
                    <span class="for-screen-readers">
                      : {reportWords[language].version(version)}
                    </span>
                  </a>
                ) : null}
              </p>
            </li>
          ))}
        </ol>
        <PageLinks
          {...shown}
          to={(page) => paths.publishedVersions(language, slug, page)}
          language={language}
        />
      </>
    ),
  })
}
