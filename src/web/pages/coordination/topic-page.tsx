import type { Refusal } from '../../../core/base/refusal.ts'
import type { Asked } from '../../../core/coordination/answered-round.ts'
import { measuresNow } from '../../../core/coordination/measures-now.ts'
import { saysSomething, type Topic } from '../../../core/coordination/opinion.ts'
import { itemsOn } from '../../../core/coordination/opinion-items.ts'
import { cellKeys, type DraftMeasure } from '../../../core/draft/draft.ts'
import { cellWords } from '../../../render/words/cell-words.ts'
import { institutionName, shortNameIn } from '../../../render/words/opinion-words.ts'
import type { KeptAnsweredRound } from '../../../store/answered-round.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { TextChange } from '../../parts/text-change.tsx'
import { paths } from '../../paths.ts'
import { answerWords } from '../../words/answer-words.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { ItemToDecide, suffixOf } from './item-to-decide.tsx'
import { topicsWithRemarks, topicWords } from './measures-matrix.tsx'
import type { CoordinationScene } from './rounds-page.tsx'
import { StanceTag } from './stance-tag.tsx'

/** A decision that was refused, to be shown as it was typed. */
export interface WrongDecision {
  readonly institutionId: string
  readonly part: string
  readonly typed: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

export interface TopicScene {
  readonly scene: CoordinationScene
  readonly answered: KeptAnsweredRound
  readonly topic: Topic
  /** The measure as it was sent, and as it is by now; null where there is none. */
  readonly measure: { readonly sent: DraftMeasure; readonly now: DraftMeasure | null } | null
  readonly wrong: WrongDecision | null
}

/** The measure of a topic in the draft that was sent, and where it is by now. */
export function measureOfTopic(
  { draft }: CoordinationScene,
  answered: KeptAnsweredRound,
  topic: Topic,
): TopicScene['measure'] {
  const sent = answered.draft.measures.find(({ position }) => String(position) === topic)
  if (!sent) return null
  return { sent, now: measuresNow(answered.draft, draft).get(sent.position) ?? null }
}

/** All that institutions say of one measure, side by side, with what becomes of each. */
export function TopicPage({ at }: { at: TopicScene }) {
  const { scene, answered, topic, wrong } = at
  const { visit, planId, draft } = scene
  const { language } = visit
  const words = coordinationWords[language]
  const title = topicWords(answered, topic, scene)
  const saying = answered.asked.filter(
    ({ answer }) => answer && saysSomething(answer.opinions[topic]),
  )
  const all = topicsWithRemarks(answered)
  const next = all[all.indexOf(topic) + 1]
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.plans(language), words: draftWords[language].plans },
          { to: paths.draft(language, planId), words: draft.title },
          { to: paths.rounds(language, planId), words: words.title },
        ]}
      />
      <div class="stack-tight">
        <p>
          <span class="tag">{answerWords[language].round(answered.round.number)}</span>
        </p>
        <h1>{words.opinionsOn(title)}</h1>
      </div>
      <ErrorSummary
        refusals={wrong?.refusals ?? []}
        language={language}
        suffix={wrong ? suffixOf(wrong.institutionId, wrong.part) : ''}
      />
      <MeasureNow at={at} />
      {saying.length === 0 ? <p>{words.nobodyOn}</p> : null}
      <div class="opinions">
        {saying.map((asked) => (
          <InstitutionSays key={asked.institution.id} at={at} asked={asked} />
        ))}
      </div>
      <p class="actions">
        {next ? (
          <a
            class="button quiet"
            href={paths.rounds(language, planId, answered.round.number, 'topics', next)}
          >
            {words.nextTopic}: {topicWords(answered, next, scene)}
          </a>
        ) : null}
        <a href={paths.rounds(language, planId)}>{words.title}</a>
      </p>
    </>
  )
}

/** The measure as the draft has it by now, with what was changed in it since it was sent. */
function MeasureNow({ at }: { at: TopicScene }) {
  const { scene, measure } = at
  const { language } = scene.visit
  const words = coordinationWords[language]
  if (!measure) return null
  const { sent, now } = measure
  if (!now) return <p class="message">{words.measureGone}</p>
  const changed = cellKeys.some((cell) => sent.text[cell] !== now.text[cell])
  return (
    <section class="card stack-tight" aria-labelledby="now">
      <h2 id="now" class="lead">
        {words.inDraftNow}
      </h2>
      {changed ? <p class="small">{words.changedSince}</p> : null}
      <dl class="row-cells">
        {cellKeys
          .filter((cell) => now.text[cell] !== '' || sent.text[cell] !== '')
          .map((cell) => (
            <div key={cell}>
              <dt class="soft">{cellWords(cell, language)}</dt>
              <dd>
                <TextChange
                  change={{ before: sent.text[cell], after: now.text[cell] }}
                  lang={scene.draft.language}
                  none={words.none}
                />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function InstitutionSays({ at, asked }: { at: TopicScene; asked: Asked }) {
  const { scene, topic } = at
  const { language } = scene.visit
  const { institution, answer } = asked
  const opinions = answer?.opinions ?? {}
  const stance = opinions[topic]?.stance
  const id = `of-${institution.id}`
  return (
    <section class="card stack" aria-labelledby={id}>
      <div class="row-of-links">
        <h2 id={id} class="lead">
          <abbr title={institutionName(institution, language)}>
            {shortNameIn(institution, language)}
          </abbr>
        </h2>
        {stance ? <StanceTag stance={stance} language={language} /> : null}
      </div>
      {itemsOn(topic, opinions).map((item) => (
        <ItemToDecide key={item.part} at={at} asked={asked} item={item} />
      ))}
    </section>
  )
}
