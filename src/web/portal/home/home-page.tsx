import { formatInstant } from '../../../core/base/format.ts'
import { tallySentence } from '../../../render/words/tally-words.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { DemonstrationTag } from '../../parts/demonstration.tsx'
import { TallyLine } from '../../parts/plan/tally-bar.tsx'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { reportWords } from '../../words/report-words.ts'

/** The front door for everyone: what has been published, each with its counts. */
export function HomePage(props: { visit: Visitor; publications: readonly KeptPublication[] }) {
  const { visit, publications } = props
  const { language } = visit
  const words = reportWords[language]
  return (
    <>
      <div class="stack-tight">
        <h1>{words.homeTitle}</h1>
        <p class="lead">{words.homeLead}</p>
      </div>
      {publications.length === 0 ? (
        <div class="empty stack-tight">
          <p class="lead">{words.noPublications}</p>
          <p>{words.noPublicationsHint}</p>
        </div>
      ) : (
        <ul class="rows">
          {publications.map(({ publication, slug }) => (
            <li key={slug}>
              <h2>
                <a href={paths.published(language, slug)}>
                  <Said words={publication.plan.title} language={language} />
                </a>
              </h2>
              <TallyLine tally={publication.degrees.tally} />
              <p>{tallySentence(publication.degrees.tally, language)}</p>
              <p class="row-of-links soft small">
                {publication.plan.demonstration ? <DemonstrationTag language={language} /> : null}
                <span>{words.version(publication.version)}</span>
                <span>{words.publishedOn(formatInstant(publication.publishedAt, language))}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
