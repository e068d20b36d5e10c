import { formatDate } from '../../../core/base/format.ts'
import { localTime } from '../../../core/base/instant.ts'
import { tableOfOpinions } from '../../../core/coordination/table-of-opinions.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { opinionTableWords } from '../../../render/words/opinion-words.ts'
import type { KeptAnsweredRound } from '../../../store/answered-round.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { OpinionRows } from './opinion-rows.tsx'

/** The table of opinions, to be read and printed: each round a table of its own. */
export function OpinionTablePage(props: {
  visit: Visit
  planId: string
  draft: Draft
  rounds: readonly KeptAnsweredRound[]
  /** The way back: where the visitor came from by their role. */
  home: { readonly to: string; readonly words: string }
}) {
  const { visit, planId, draft, rounds, home } = props
  const { language } = visit
  const words = opinionTableWords
  return (
    <>
      <Breadcrumbs language={language} steps={[home]} />
      <div class="stack-tight">
        <h1>{words.title[language]}</h1>
        <p class="lead" lang={draft.language}>
          {draft.title || draftWords[language].untitled}
        </p>
      </div>
      {rounds.length === 0 ? <p>{words.nothing[language]}</p> : null}
      {rounds.length > 0 ? (
        <p class="actions">
          <a href={paths.opinionDocument(language, planId)}>
            {coordinationWords[language].document}
          </a>
          <a href={paths.opinionDocument(language, planId, 'pdf')}>
            {coordinationWords[language].asPdf}
          </a>
          <a href={paths.opinionDocument(language, planId, 'xlsx')}>
            {coordinationWords[language].asWorkbook}
          </a>
        </p>
      ) : null}
      {rounds.map((answered) => (
        <RoundTable key={answered.round.id} visit={visit} answered={answered} />
      ))}
    </>
  )
}

function RoundTable({ visit, answered }: { visit: Visit; answered: KeptAnsweredRound }) {
  const { language } = visit
  const { round, draft } = answered
  const words = opinionTableWords
  const title = words.round[language](round.number)
  return (
    <section class="section stack-tight">
      <h2>{title}</h2>
      <p class="soft small">
        {words.sent[language](
          formatDate(localTime(round.sentAt).date, language),
          formatDate(round.due, language),
        )}
      </p>
      <OpinionRows
        visit={visit}
        draft={draft}
        label={`${words.title[language]}: ${title}`}
        rows={tableOfOpinions([answered])}
        decided
      />
    </section>
  )
}
