import { formatInstant } from '../../../core/base/format.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { ownMeasures } from '../../../core/coordination/addressees.ts'
import { measuresNow } from '../../../core/coordination/measures-now.ts'
import { noOpinion, proposedWords, stances, topicOf } from '../../../core/coordination/opinion.ts'
import { cellKeys, type DraftMeasure } from '../../../core/draft/draft.ts'
import { cellWords } from '../../../render/words/cell-words.ts'
import { stanceWords } from '../../../render/words/opinion-words.ts'
import type { WrittenOpinion } from '../../../store/opinion.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { AreaField, ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { RadioField } from '../../parts/radio-field.tsx'
import { TextChange } from '../../parts/text-change.tsx'
import { paths } from '../../paths.ts'
import { answerWords } from '../../words/answer-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import type { AnswerScene } from './answer-page.tsx'
import { StanceTag } from './stance-tag.tsx'

interface Props {
  readonly scene: AnswerScene
  readonly measure: DraftMeasure
  /** What was typed and not saved, by the names of the fields; null where the form is as it is saved. */
  readonly typed: Readonly<Record<string, string>> | null
  readonly refusals: readonly Refusal[]
  /** Whether what was typed met what a colleague has saved. */
  readonly conflict: boolean
}

/** An institution's answer on one measure: the measure as it was sent, and the form beside it. */
export function OpinionPage(props: Props) {
  const { scene, measure, refusals, conflict } = props
  const { visit, hand, at, open } = scene
  const { language } = visit
  const words = answerWords[language]
  const title = draftWords[language].measure(measure.number || `(${measure.position})`)
  const written = hand.writing.topics.get(topicOf(measure.position))
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.coordination(language), words: words.list },
          { to: at(), words: hand.draft.title || draftWords[language].untitled },
        ]}
      />
      <h1>{title}</h1>
      {conflict && written ? (
        <Conflict scene={scene} measure={measure} written={written} />
      ) : (
        <ErrorSummary refusals={refusals} language={language} />
      )}
      <AsSent scene={scene} measure={measure} />
      {open ? <OpinionForm {...props} /> : <Written scene={scene} measure={measure} />}
    </>
  )
}

/** The measure as it was sent; below it what has been mended since. */
function AsSent({ scene, measure }: { scene: AnswerScene; measure: DraftMeasure }) {
  const { visit, hand } = scene
  const { language } = visit
  const words = answerWords[language]
  const { draft, now } = hand
  const by = measuresNow(draft, now.draft).get(measure.position)
  const changed = by ? cellKeys.filter((cell) => by.text[cell] !== measure.text[cell]) : []
  return (
    <>
      <section class="card stack-tight" aria-labelledby="as-sent">
        <h2 id="as-sent" class="lead">
          {words.inDraft}
        </h2>
        <dl class="row-cells">
          {cellKeys
            .filter((cell) => measure.text[cell] !== '')
            .map((cell) => (
              <div key={cell}>
                <dt class="soft">{cellWords(cell, language)}</dt>
                <dd class="words" lang={draft.language}>
                  {measure.text[cell]}
                </dd>
              </div>
            ))}
        </dl>
      </section>
      {by && changed.length > 0 ? (
        <section class="message stack-tight" aria-labelledby="by-now">
          <h2 id="by-now" class="lead">
            {words.changedByNow}
          </h2>
          <dl>
            {changed.map((cell) => (
              <div class="change" key={cell}>
                <dt>{cellWords(cell, language)}</dt>
                <dd>
                  <TextChange
                    change={{ before: measure.text[cell], after: by.text[cell] }}
                    lang={draft.language}
                    none={words.none}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </>
  )
}

function OpinionForm({ scene, measure, typed, refusals }: Props) {
  const { visit, hand, at } = scene
  const { language } = visit
  const words = answerWords[language]
  const topic = topicOf(measure.position)
  const written = hand.writing.topics.get(topic)
  const opinion = written?.opinion ?? noOpinion
  const common = { refusals, language }
  const proposing =
    Object.keys(opinion.proposals).length > 0 ||
    cellKeys.some((cell) => typed?.[cell] !== undefined && typed[cell] !== measure.text[cell])
  return (
    <Form visit={visit} action={at('topics', topic)}>
      <input type="hidden" name="seen" value={written?.version ?? 0} />
      <div class="stack">
        <RadioField
          name="stance"
          label={words.stance}
          value={typed?.['stance'] ?? opinion.stance ?? ''}
          options={[
            ...stances.map((stance) => [stance, stanceWords(stance, language)] as const),
            ['', words.noOwnAnswer],
          ]}
          {...common}
        />
        <AreaField
          name="remark"
          label={words.remark}
          hint={words.remarkHint}
          value={typed?.['remark'] ?? opinion.remark}
          rows={5}
          {...common}
        />
        <details open={proposing}>
          <summary>{words.propose}</summary>
          <div class="stack">
            <p>{words.proposeHint}</p>
            {cellKeys.map((cell) => (
              <AreaField
                key={cell}
                name={cell}
                label={cellWords(cell, language)}
                value={typed?.[cell] ?? opinion.proposals[cell] ?? measure.text[cell]}
                rows={rowsFor(measure.text[cell])}
                {...common}
              />
            ))}
          </div>
        </details>
        <p class="actions">
          {nextOwn(scene, measure) ? (
            <button type="submit" name="onward" value="next">
              {words.saveAndNext}
            </button>
          ) : null}
          <button
            type="submit"
            name="onward"
            value="back"
            class={nextOwn(scene, measure) ? 'quiet' : undefined}
          >
            {words.save}
          </button>
          <a href={at()}>{words.back}</a>
        </p>
      </div>
    </Form>
  )
}

const rowsFor = (text: string): number => Math.min(8, Math.max(2, Math.ceil(text.length / 60)))

/** The next measure of the institution behind this one; nothing behind the last. */
export function nextOwn({ hand }: AnswerScene, measure: DraftMeasure): number | undefined {
  const own = ownMeasures(hand.draft.measures, hand.institution)
  return own.find((position) => position > measure.position)
}

/** What has been answered, where nothing can be changed any more. */
function Written({ scene, measure }: { scene: AnswerScene; measure: DraftMeasure }) {
  const words = answerWords[scene.visit.language]
  const written = scene.hand.writing.topics.get(topicOf(measure.position))
  return (
    <section class="section stack-tight" aria-labelledby="yours">
      <h2 id="yours">{words.yours}</h2>
      {written ? (
        <OpinionWords scene={scene} measure={measure} written={written} />
      ) : (
        <p>{words.unanswered}</p>
      )}
      <p>
        <a href={scene.at()}>{words.back}</a>
      </p>
    </section>
  )
}

function OpinionWords(props: {
  scene: AnswerScene
  measure: DraftMeasure
  written: WrittenOpinion
}) {
  const { scene, measure, written } = props
  const { language } = scene.visit
  const { opinion } = written
  return (
    <>
      {opinion.stance ? (
        <p>
          <StanceTag stance={opinion.stance} language={language} />
        </p>
      ) : null}
      {opinion.remark === '' ? null : <p class="words">{opinion.remark}</p>}
      <dl>
        {proposedWords(opinion, measure.text).map(({ cell, before, after }) => (
          <div class="change" key={cell}>
            <dt>{cellWords(cell, language)}</dt>
            <dd>
              <TextChange
                change={{ before, after }}
                lang={scene.hand.draft.language}
                none={answerWords[language].none}
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** What a colleague has saved meanwhile, above the form with what was typed. */
function Conflict(props: { scene: AnswerScene; measure: DraftMeasure; written: WrittenOpinion }) {
  const { language } = props.scene.visit
  const words = answerWords[language]
  const { by, at } = props.written
  return (
    <div class="message wrong stack-tight" role="alert">
      <h2>{words.conflictTitle}</h2>
      <p>{words.conflictHint(by, formatInstant(at, language))}</p>
      <h3 class="lead">{words.theirs}</h3>
      <OpinionWords {...props} />
    </div>
  )
}
