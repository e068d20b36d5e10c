import { formatInstant } from '../../../../core/base/format.ts'
import type { Refusal } from '../../../../core/base/refusal.ts'
import { reviewCells } from '../../../../core/draft/uncertain-cells.ts'
import { refusalToMendPlan } from '../../../../core/plan/plan-status.ts'
import type { KeptDraft } from '../../../../store/draft.reader.ts'
import type { listRevisions } from '../../../../store/draft-revision.reader.ts'
import { ErrorSummary } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { TableFrame } from '../../../parts/table-frame.tsx'
import { paths } from '../../../paths.ts'
import type { Visit } from '../../../visit.ts'
import { logWords } from '../../../words/log-words.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { type LastChange, LastChangeBar } from './last-change-bar.tsx'
import { DraftSteps } from './list-page.tsx'
import { revisionWords } from './place-words.ts'

type Revision = Awaited<ReturnType<typeof listRevisions>>[number]

/** Every version of a draft, the latest first: who made it, when, what it changed, and the way back to it. */
export function HistoryPage(props: {
  visit: Visit
  kept: KeptDraft
  revisions: readonly Revision[]
  /** Where the next, older page starts; null on the last one. */
  older: number | null
  lastChange: LastChange
  refusals: readonly Refusal[]
  /** The version that was to be taken back and cannot be. */
  refused: number | null
}) {
  const { visit, kept, revisions, older, lastChange, refusals, refused } = props
  const { language } = visit
  const words = reviewWords[language]
  const history = paths.draftHistory(language, kept.planId)
  return (
    <>
      <DraftSteps kept={kept} language={language} />
      <h1>{words.historyTitle}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <WaysOut visit={visit} kept={kept} revisions={revisions} refused={refused} />
      <p>{words.historyHint}</p>
      <LastChangeBar visit={visit} planId={kept.planId} lastChange={lastChange} />
      <TableFrame label={words.historyTitle}>
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col" class="number">
                {words.version}
              </th>
              <th scope="col">{logWords[language].when}</th>
              <th scope="col">{logWords[language].who}</th>
              <th scope="col">{logWords[language].what}</th>
              <th scope="col">
                <span class="for-screen-readers">{logWords[language].change}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {revisions.map((revision) => (
              <Row key={revision.version} visit={visit} kept={kept} revision={revision} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {older === null ? null : (
        <p class="actions">
          <a href={`${history}?before=${older}`}>{words.older} →</a>
        </p>
      )}
    </>
  )
}

/** What stands in the way of taking a version back, latest first, and what can be done about it. */
function WaysOut(props: {
  visit: Visit
  kept: KeptDraft
  revisions: readonly Revision[]
  refused: number | null
}) {
  const { visit, kept, revisions, refused } = props
  const wanted = revisions.find(({ version }) => version === refused)
  if (wanted === undefined) return null
  const { language } = visit
  const words = reviewWords[language]
  const [latest, ...before] = inTheWay(revisions, wanted)
  return (
    <section class="card stack-tight" aria-labelledby="ways-out">
      <h2 id="ways-out">{words.waysOut}</h2>
      {latest ? (
        <>
          <p>
            {words.changedBy(latest.version, latest.madeBy, revisionWords(latest, language))}
            {before.length > 0 ? ` ${words.andBefore(before.map(({ version }) => version))}` : null}
          </p>
          <Form visit={visit} action={paths.undoDraft(language, kept.planId)}>
            <input type="hidden" name="version" value={latest.version} />
            <button type="submit">{words.undo(revisionWords(latest, language))}</button>
          </Form>
        </>
      ) : null}
      <Restore visit={visit} kept={kept} version={wanted.version - 1} />
    </section>
  )
}

/** Later versions of the same measure that still stand. */
function inTheWay(revisions: readonly Revision[], wanted: Revision): Revision[] {
  const undone = new Set(revisions.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])))
  return revisions.filter(
    ({ version, undoes, about }) =>
      version > wanted.version &&
      undoes === null &&
      !undone.has(version) &&
      (about.position === undefined || about.position === wanted.about.position),
  )
}

function Restore(props: { visit: Visit; kept: KeptDraft; version: number }) {
  const { visit, kept, version } = props
  if (refusalToMendPlan(kept.status)) return null
  return (
    <Form visit={visit} action={paths.restoreDraft(visit.language, kept.planId)}>
      <input type="hidden" name="version" value={kept.version} />
      <input type="hidden" name="restore" value={version} />
      <button class="link at-once" type="submit">
        {reviewWords[visit.language].returnTo(version)}
      </button>
    </Form>
  )
}

function Row(props: { visit: Visit; kept: KeptDraft; revision: Revision }) {
  const { visit, kept, revision } = props
  const { language } = visit
  const words = reviewWords[language]
  const { version, about, undoes, restores } = revision
  const cell = reviewCells.find((each) => each === about.cell)
  const said = revisionWords(revision, language)
  const current = version === kept.version
  return (
    <tr>
      <td class="number">{version}</td>
      <td class="figure">{formatInstant(revision.madeAt, language)}</td>
      <td>{revision.madeBy}</td>
      <th scope="row">
        {cell && about.position !== undefined ? (
          <a href={paths.reviewCell(language, kept.planId, about.position, cell)}>{said}</a>
        ) : (
          said
        )}
        {undoes === null ? null : <span class="small soft entity">{words.undone(undoes)}</span>}
        {restores === null ? null : (
          <span class="small soft entity">{words.restored(restores)}</span>
        )}
      </th>
      <td>
        {current ? (
          <span class="tag">{words.current}</span>
        ) : (
          <Restore visit={visit} kept={kept} version={version} />
        )}
      </td>
    </tr>
  )
}
