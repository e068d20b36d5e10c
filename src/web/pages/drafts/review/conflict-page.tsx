import { formatInstant } from '../../../../core/base/format.ts'
import type { KeptDraft } from '../../../../store/draft.reader.ts'
import type { listRevisionsAfter } from '../../../../store/draft-revision.reader.ts'
import { Breadcrumbs } from '../../../parts/breadcrumbs.tsx'
import { Form } from '../../../parts/form.tsx'
import { TableFrame } from '../../../parts/table-frame.tsx'
import type { Visit } from '../../../visit.ts'
import { draftWords } from '../../../words/draft-words.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { stepsToDraft } from '../steps-to-draft.ts'
import type { Difference } from './differences.ts'
import { revisionWords } from './place-words.ts'
import { typedLines } from './typed-lines.ts'

/** A change that met another one: what the other has made of the place, and what was to be saved. */
export function ConflictPage(props: {
  visit: Visit
  kept: KeptDraft
  place: string
  /** What others have done there since, in order. */
  revisions: Awaited<ReturnType<typeof listRevisionsAfter>>
  differences: readonly Difference[]
  /** The form as it was sent, without its version. */
  typed: Readonly<Record<string, string>>
  /** Where it is sent again. */
  action: string
  /** Where the place can be seen as it is. */
  keep: string
}) {
  const { visit, kept, place, revisions, differences, typed, action, keep } = props
  const { language } = visit
  const words = reviewWords[language]
  const { words: wordsTyped, ...others } = typed
  return (
    <>
      <Breadcrumbs language={language} steps={stepsToDraft(kept, language)} />
      <h1 tabIndex={-1} autofocus>
        {words.conflictTitle}
      </h1>
      <p class="lead">{place}</p>
      <p class="message wrong" role="alert">
        {words.conflictHint}
      </p>
      <section class="section" aria-labelledby="others">
        <h2 id="others">{words.whatOthersDid}</h2>
        <ul class="plain stack-tight">
          {revisions.map((revision) => (
            <li key={revision.version}>
              {revision.madeBy}, {formatInstant(revision.madeAt, language)}:{' '}
              {revisionWords(revision, language)}
            </li>
          ))}
        </ul>
        {differences.length === 0 ? (
          <p>{words.sameNow}</p>
        ) : (
          <Differences differences={differences} visit={visit} kept={kept} />
        )}
      </section>
      <section class="section" aria-labelledby="yours">
        <h2 id="yours">{words.whatYouWanted}</h2>
        <Form visit={visit} action={action}>
          <input type="hidden" name="version" value={kept.version} />
          {Object.entries(others).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div class="stack">
            <dl class="facts">
              {typedLines(others, language).map(({ field, label, value }) => (
                <div key={field}>
                  <dt>{label}</dt>
                  <dd class="words">{value}</dd>
                </div>
              ))}
            </dl>
            {wordsTyped === undefined ? null : (
              <div class="field">
                <label for="words">{draftWords[language].newWords}</label>
                <textarea id="words" name="words" rows={6}>
                  {wordsTyped}
                </textarea>
              </div>
            )}
            <p class="actions">
              <button type="submit">{words.applyMine}</button>
              <a class="button quiet" href={keep}>
                {words.keepTheirs}
              </a>
            </p>
          </div>
        </Form>
      </section>
    </>
  )
}

function Differences(props: { visit: Visit; kept: KeptDraft; differences: readonly Difference[] }) {
  const { visit, kept, differences } = props
  const words = reviewWords[visit.language]
  const side = (lines: readonly string[]) => (
    <td lang={kept.draft.language}>
      {lines.map((line) => (
        <p key={line} class="words">
          {line}
        </p>
      ))}
    </td>
  )
  return (
    <TableFrame label={`${words.whenYouOpened} – ${words.now}`}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.whenYouOpened}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ name, before, now }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {side(before)}
              {side(now)}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
