import type { listRevisions } from '../../../../store/draft-revision.reader.ts'
import { Form } from '../../../parts/form.tsx'
import { paths } from '../../../paths.ts'
import type { Visit } from '../../../visit.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { revisionWords } from './place-words.ts'

type Revision = Awaited<ReturnType<typeof listRevisions>>[number]

export interface LastChange {
  readonly undo: Revision | undefined
  readonly redo: Revision | undefined
}

/** The last thing that this person did to the draft, to be taken back or done again. */
export function LastChangeBar(props: { visit: Visit; planId: string; lastChange: LastChange }) {
  const { visit, planId, lastChange } = props
  const { language } = visit
  const words = reviewWords[language]
  const { undo, redo } = lastChange
  const history = paths.draftHistory(language, planId)
  return (
    <div class="row-of-links small last-change">
      {undo ? (
        <Revert
          visit={visit}
          planId={planId}
          revision={undo}
          title={words.undo(revisionWords(undo, language))}
          accesskey="4"
        />
      ) : null}
      {redo ? (
        <Revert
          visit={visit}
          planId={planId}
          revision={redo}
          title={words.redo(revisionWords({ ...redo, action: redo.about.action ?? '' }, language))}
        />
      ) : null}
      {visit.address.startsWith(history) ? null : <a href={history}>{words.history}</a>}
    </div>
  )
}

function Revert(props: {
  visit: Visit
  planId: string
  revision: Revision
  title: string
  accesskey?: string
}) {
  const { visit, planId, revision, title, accesskey } = props
  return (
    <Form visit={visit} action={paths.undoDraft(visit.language, planId)}>
      <input type="hidden" name="version" value={revision.version} />
      <button class="link at-once" type="submit" accesskey={accesskey}>
        {title}
      </button>
    </Form>
  )
}
