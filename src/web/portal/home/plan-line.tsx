import { formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { tallySentence } from '../../../render/words/tally-words.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { DemonstrationTag } from '../../parts/demonstration.tsx'
import { TallyLine } from '../../parts/plan/tally-bar.tsx'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import { reportWords } from '../../words/report-words.ts'

/** A published plan in a list of them, with its counts. */
export function PlanLine({ kept, language }: { kept: KeptPublication; language: Language }) {
  const { publication, slug } = kept
  const words = reportWords[language]
  return (
    <li>
      <h3>
        <a href={paths.published(language, slug)}>
          <Said words={publication.plan.title} language={language} />
        </a>
      </h3>
      <TallyLine tally={publication.degrees.tally} />
      <p>{tallySentence(publication.degrees.tally, language)}</p>
      <p class="row-of-links soft small">
        {publication.plan.demonstration ? <DemonstrationTag language={language} /> : null}
        <span>{words.version(publication.version)}</span>
        <span>{words.publishedOn(formatInstant(publication.publishedAt, language))}</span>
      </p>
    </li>
  )
}
