import type { Council } from '../../../core/access/council.ts'
import { formatInstant } from '../../../core/base/format.ts'
import { languages } from '../../../core/base/language.ts'
import { selectOptionalPublication } from '../../../store/publication.reader.ts'
import type { WithdrawnVersion } from '../../../store/withdrawal.reader.ts'
import type { Answer } from '../../answer.ts'
import { ActWords } from '../../parts/plan/act-words.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { portalWords } from '../../words/portal-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { publicPage } from '../public-page.tsx'

/** 410: it was here, it is here no more, and why; in both languages, for whoever comes by an old link. */
export async function goneAnswer(gone: WithdrawnVersion, visit: Visit): Promise<Answer> {
  const { language, database } = visit
  const { slug, version } = gone
  const standing = await selectOptionalPublication(database, slug, 'latest')
  const words = portalWords[language]
  const title = words.withdrawnTitle(version)
  return publicPage({
    title,
    description: gone.reason[language],
    canonical: (each) => paths.published(each, slug, version),
    publication: standing?.publication ?? null,
    slug: standing ? slug : null,
    links: [],
    status: 410,
    body: (
      <>
        <h1>{title}</h1>
        {[language, ...languages.filter((each) => each !== language)].map((each) => (
          <Explanation
            key={each}
            gone={gone}
            language={each}
            isOwn={each === language}
            council={standing?.publication.council}
          />
        ))}
        <p class="actions">
          {standing ? (
            <a class="button" href={paths.published(language, slug)}>
              {words.toLatest(reportWords[language].version(standing.version))}
            </a>
          ) : null}
          <a href={paths.home(language)}>{words.home}</a>
        </p>
      </>
    ),
  })
}

function Explanation(props: {
  gone: WithdrawnVersion
  language: Visit['language']
  isOwn: boolean
  council: Council | undefined
}) {
  const { gone, language, isOwn, council } = props
  const words = portalWords[language]
  return (
    <section class="card stack-tight" lang={isOwn ? undefined : language}>
      {isOwn ? null : <h2>{words.withdrawnTitle(gone.version)}</h2>}
      <p>
        {words.withdrawnLead(
          formatInstant(gone.publishedAt, language),
          formatInstant(gone.withdrawnAt, language),
        )}
      </p>
      <p class="strong">{words.withdrawnReason}</p>
      <p class="words">{gone.reason[language]}</p>
      <p class="soft small">
        <ActWords act={gone.act} council={council} language={language} />
      </p>
    </section>
  )
}
