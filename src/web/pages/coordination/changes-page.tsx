import type { AnswerInHand } from '../../../store/answer-in-hand.reader.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import type { KeptRound } from '../../../store/round.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { answerWords } from '../../words/answer-words.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { type ComparedVersions, VersionsSideBySide } from './versions-page.tsx'

/** What has become of a draft since an institution was sent it. */
export function ChangesPage(props: {
  visit: Visit
  hand: AnswerInHand
  compared: ComparedVersions
  home: string
}) {
  const { visit, hand, compared, home } = props
  const { language } = visit
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.coordination(language), words: answerWords[language].list },
          { to: home, words: hand.draft.title || draftWords[language].untitled },
        ]}
      />
      <h1>{answerWords[language].changes}</h1>
      <VersionsSideBySide visit={visit} compared={compared} />
    </>
  )
}

/** Any two versions of a draft, chosen among those that were sent or by their numbers. */
export function DraftVersionsPage(props: {
  visit: Visit
  planId: string
  kept: Pick<KeptDraft, 'draft' | 'version'>
  rounds: readonly KeptRound[]
  asked: { readonly from: number; readonly to: number; readonly all: boolean }
  /** null where there is no such version. */
  compared: ComparedVersions | null
  home: { readonly to: string; readonly words: string }
}) {
  const { visit, planId, kept, rounds, asked, compared, home } = props
  const { language } = visit
  const words = coordinationWords[language]
  return (
    <>
      <Breadcrumbs language={language} steps={[home]} />
      <div class="stack-tight">
        <h1>{words.versions}</h1>
        <p class="lead" lang={kept.draft.language}>
          {kept.draft.title || draftWords[language].untitled}
        </p>
      </div>
      <form method="get" action={paths.draftVersions(language, planId)}>
        <div class="stack-tight">
          <div class="field-row">
            <VersionField name="from" label={words.from} value={asked.from} />
            <VersionField name="to" label={words.to} value={asked.to} />
          </div>
          <datalist id="versions">
            <option value={1}>{words.firstVersion}</option>
            {rounds.map(({ number, draftVersion }) => (
              <option key={number} value={draftVersion}>
                {words.sentInRound(number)}
              </option>
            ))}
            <option value={kept.version}>{words.current}</option>
          </datalist>
          <label class="box">
            <input type="checkbox" name="all" value="1" checked={asked.all} />
            <span>{words.showAll}</span>
          </label>
          <p class="actions">
            <button type="submit" class="quiet">
              {words.compare}
            </button>
          </p>
        </div>
      </form>
      <Shortcuts visit={visit} planId={planId} rounds={rounds} latest={kept.version} />
      {compared ? (
        <VersionsSideBySide visit={visit} compared={compared} />
      ) : (
        <p class="message wrong">{words.noVersion}</p>
      )}
    </>
  )
}

/** From each version that was sent to the next that was, and from the last to the present one. */
function Shortcuts(props: {
  visit: Visit
  planId: string
  rounds: readonly KeptRound[]
  latest: number
}) {
  const { visit, planId, rounds, latest } = props
  const { language } = visit
  const words = coordinationWords[language]
  return (
    <ul class="plain stack-tight small">
      {rounds.map(({ number, draftVersion }, index) => {
        const next = rounds[index + 1]
        const to = next?.draftVersion ?? latest
        return (
          <li key={number}>
            <a href={`${paths.draftVersions(language, planId)}?from=${draftVersion}&to=${to}`}>
              {words.fromTo(
                words.sentInRound(number),
                next ? words.sentInRound(next.number) : words.current,
              )}
            </a>
          </li>
        )
      })}
    </ul>
  )
}

function VersionField(props: { name: string; label: string; value: number }) {
  const { name, label, value } = props
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        class="short"
        type="text"
        inputMode="decimal"
        id={name}
        name={name}
        value={value}
        list="versions"
        autocomplete="off"
      />
    </div>
  )
}
