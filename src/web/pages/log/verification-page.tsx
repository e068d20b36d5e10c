import { faultWords, type LogVerification } from '../../../actions/verify-log.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { ErrorSummary } from '../../parts/field.tsx'
import { fieldKit } from '../../parts/field-kit.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { logWords } from '../../words/log-words.ts'

/** Whether the log is as it was written, told to whoever has no command line. */
export function VerificationPage(props: {
  visit: Visitor
  /** The head that was typed, as typed. */
  head: string
  /** null when what was typed is no head. */
  verification: LogVerification | null
  refusals: readonly Refusal[]
}) {
  const { visit, head, verification, refusals } = props
  const { language } = visit
  const words = logWords[language]
  const fields = fieldKit({ head }, refusals, language)
  return (
    <>
      <h1>{words.verification}</h1>
      <p class="lead">{words.verificationLead}</p>
      <ErrorSummary refusals={refusals} language={language} />
      {verification ? <Outcome verification={verification} visit={visit} /> : null}
      <form method="get" action={paths.logVerification(language)} class="stack" novalidate>
        {fields.text('head', words.notedHead, '', { hint: words.notedHeadHint })}
        <p class="actions">
          <button type="submit">{words.verify}</button>
          <a href={paths.log(language)}>{words.title}</a>
        </p>
      </form>
    </>
  )
}

function Outcome({ verification, visit }: { verification: LogVerification; visit: Visitor }) {
  const words = logWords[visit.language]
  if (!verification.whole) {
    const { fault, seq } = verification
    return (
      <p class="message wrong" role="alert">
        {words.broken(faultWords[fault](seq)[visit.language])}
      </p>
    )
  }
  const { seq, hash } = verification.head
  return (
    <div class="message" role="status">
      <p>{words.whole(seq)}</p>
      <p>
        <strong>{words.head}</strong>: <code class="long">{`${seq}:${hash}`}</code>
      </p>
      <p class="small">{words.headHint}</p>
    </div>
  )
}
