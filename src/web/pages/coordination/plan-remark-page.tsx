import { formatInstant } from '../../../core/base/format.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { AreaField, ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import { answerWords } from '../../words/answer-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import type { AnswerScene } from './answer-page.tsx'

/** What an institution says of the plan as a whole. */
export function PlanRemarkPage(props: {
  scene: AnswerScene
  typed: string | null
  refusals: readonly Refusal[]
  conflict: boolean
}) {
  const { scene, typed, refusals, conflict } = props
  const { visit, hand, at, open } = scene
  const { language } = visit
  const words = answerWords[language]
  const written = hand.writing.topics.get('plan')
  const remark = written?.opinion.remark ?? ''
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.coordination(language), words: words.list },
          { to: at(), words: hand.draft.title || draftWords[language].untitled },
        ]}
      />
      <h1>{words.wholePlan}</h1>
      {conflict && written ? (
        <div class="message wrong stack-tight" role="alert">
          <h2>{words.conflictTitle}</h2>
          <p>{words.conflictHint(written.by, formatInstant(written.at, language))}</p>
          <h3 class="lead">{words.theirs}</h3>
          <p class="words">{remark || words.none}</p>
        </div>
      ) : (
        <ErrorSummary refusals={refusals} language={language} />
      )}
      {open ? (
        <Form visit={visit} action={at('topics', 'plan')}>
          <input type="hidden" name="seen" value={written?.version ?? 0} />
          <div class="stack">
            <AreaField
              name="remark"
              label={words.wholePlanRemark}
              hint={words.wholePlanHint}
              value={typed ?? remark}
              rows={8}
              refusals={refusals}
              language={language}
            />
            <p class="actions">
              <button type="submit">{words.save}</button>
              <a href={at()}>{words.back}</a>
            </p>
          </div>
        </Form>
      ) : (
        <p class="words">{remark || words.noRemark}</p>
      )}
    </>
  )
}
