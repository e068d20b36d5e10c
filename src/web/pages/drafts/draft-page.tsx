import { sensitivityOfDraft } from '../../../actions/sensitivity-of-draft.ts'
import { severities } from '../../../core/base/finding.ts'
import { formatInstant } from '../../../core/base/format.ts'
import type { Language, PlanLanguage } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { Draft, DraftMeasure } from '../../../core/draft/draft.ts'
import { mayBecome, refusalToMendPlan } from '../../../core/plan/plan-status.ts'
import { severitiesWords } from '../../../render/words/severity-words.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import type { Review } from '../../../store/review.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { amendmentWords } from '../../words/amendment-words.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { disclosureWords } from '../../words/disclosure-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { nextYearWords } from '../../words/next-year-words.ts'
import { reviewWords } from '../../words/review-words.ts'
import { AddMeasureForm, type WrongMeasure } from './add-measure-form.tsx'
import { FindingList } from './findings.tsx'
import { IndicatorLine } from './indicator-line.tsx'
import { MendDetails } from './mend-details.tsx'
import { Progress } from './review/progress.tsx'
import { WhenMendable } from './when-mendable.tsx'

export interface TypedHeading {
  readonly title: string
  readonly year: string
}

/** What was read and what is wrong with it, on one page; the way into each measure and on to adoption. */
export function DraftPage(props: {
  visit: Visitor
  kept: KeptDraft
  review: Review
  refusals: readonly Refusal[]
  /** The heading as it was typed and refused; null where none was. */
  typed: TypedHeading | null
  /** A measure that was to be added and was refused; null where none was. */
  wrongMeasure: WrongMeasure | null
  /** The group of findings that is open beside the errors. */
  open?: string | undefined
}) {
  const { visit, kept, review, refusals, typed, wrongMeasure, open } = props
  const { language } = visit
  const words = draftWords[language]
  const { draft } = kept
  const { proposed, said } = sensitivityOfDraft(draft)
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[{ to: paths.plans(language), words: words.plans }]}
      />
      <div class="stack-tight">
        <p>
          <span class="tag">{coordinationWords[language].statuses[kept.status]}</span>
        </p>
        <DraftTitle draft={draft} language={language} />
        <p class="soft">
          {words.readFrom(kept.fileName, kept.importedBy, formatInstant(kept.importedAt, language))}
        </p>
      </div>
      {kept.amends === null ? null : (
        <p class="message">
          {amendmentWords[language].draftOf}:{' '}
          <a href={paths.amendments(language, kept.amends)}>{amendmentWords[language].title}</a>
        </p>
      )}
      {kept.continues === null ? null : (
        <p class="soft">
          {nextYearWords[language].draftFrom}{' '}
          <a href={paths.plan(language, kept.continues)}>{kept.continues}</a>
        </p>
      )}
      <Summary kept={kept} language={language} />
      <ToReview kept={kept} review={review} language={language} />
      <WhenMendable kept={kept}>
        <MendHeading visit={visit} kept={kept} refusals={refusals} typed={typed} />
        <p class="row-of-links">
          <a href={paths.draftGoals(language, kept.planId)}>{words.goals}</a>
          <a href={paths.draftSensitivity(language, kept.planId)}>
            {disclosureWords[language].ofDraft}
          </a>
          <span class="small soft">
            {disclosureWords[language].ofDraftCounts(proposed.length, said.length)}
          </span>
        </p>
      </WhenMendable>
      <section class="section" aria-labelledby="findings">
        <h2 id="findings">{words.findings}</h2>
        <FindingList visit={visit} findings={kept.findings} kept={kept} open={open} />
      </section>
      <Measures kept={kept} language={language} />
      <AddMeasureForm visit={visit} kept={kept} wrong={wrongMeasure} />
      {mayBecome(kept.status, 'discarded') ? <Discard visit={visit} kept={kept} /> : null}
    </>
  )
}

function DraftTitle({ draft, language }: { draft: Draft; language: Language }) {
  return draft.title === '' ? (
    <h1>{draftWords[language].untitled}</h1>
  ) : (
    <h1 lang={draft.language}>{draft.title}</h1>
  )
}

function Summary({ kept, language }: { kept: KeptDraft; language: Language }) {
  const words = draftWords[language]
  const { draft, findings } = kept
  const indicators = draft.measures.reduce((sum, measure) => sum + measure.indicators.length, 0)
  return (
    <div class="card stack-tight">
      <p class="lead">{words.understood(draft.goals.length, draft.measures.length, indicators)}</p>
      <p class="row-of-links">
        {severities.map((severity) => {
          const count = findings.filter((finding) => finding.severity === severity).length
          return (
            <span key={severity} class={count > 0 ? `tag ${severity}` : 'tag soft'}>
              {severitiesWords(severity, language)}: {count}
            </span>
          )
        })}
      </p>
    </div>
  )
}

/** The way to the doubtful cells while any are left, and to adoption; the main one first. */
function ToReview(props: { kept: KeptDraft; review: Review; language: Language }) {
  const { kept, review, language } = props
  const { left, cells } = review
  const words = reviewWords[language]
  const mendable = refusalToMendPlan(kept.status) === undefined
  const toReview = mendable && left.length > 0
  return (
    <>
      <Progress review={review} language={language} />
      {left.length === 0 ? (
        <p>{cells.length > 0 ? words.allReviewed : words.nothingDoubtful}</p>
      ) : null}
      <p class="actions">
        {toReview ? (
          <a class="button" href={paths.review(language, kept.planId)}>
            {words.review(left.length)}
          </a>
        ) : null}
        {kept.amends !== null && mayBecome(kept.status, 'recorded') ? (
          <a
            class={toReview ? 'button quiet' : 'button'}
            href={paths.recordAmendment(language, kept.planId)}
          >
            {amendmentWords[language].record}
          </a>
        ) : null}
        {kept.amends === null && mayBecome(kept.status, 'adopted') ? (
          <a
            class={toReview ? 'button quiet' : 'button'}
            href={paths.adoptDraft(language, kept.planId)}
          >
            {draftWords[language].adopt}
          </a>
        ) : null}
        <a class="button quiet" href={paths.rounds(language, kept.planId)}>
          {coordinationWords[language].title}
        </a>
        {mendable && cells.length > 0 ? (
          <a href={paths.reviewAll(language, kept.planId)}>{words.all}</a>
        ) : null}
        <a href={paths.draftHistory(language, kept.planId)}>{words.history}</a>
      </p>
    </>
  )
}

function MendHeading(props: {
  visit: Visitor
  kept: KeptDraft
  refusals: readonly Refusal[]
  typed: TypedHeading | null
}) {
  const { visit, kept, refusals, typed } = props
  const { language } = visit
  const words = draftWords[language]
  return (
    <MendDetails
      {...{ visit, kept, refusals }}
      title={words.mendHeading}
      action={paths.draftHeading(language, kept.planId)}
    >
      <TextField
        {...{ refusals, language }}
        name="title"
        label={words.headingTitle}
        value={typed?.title ?? kept.draft.title}
      />
      <TextField
        {...{ refusals, language }}
        name="year"
        label={words.headingYear}
        value={typed?.year ?? String(kept.draft.year ?? '')}
        short
        inputMode="decimal"
      />
    </MendDetails>
  )
}

function Measures({ kept, language }: { kept: KeptDraft; language: Language }) {
  const words = draftWords[language]
  const { draft, findings, planId } = kept
  const sections = [
    ...draft.goals,
    ...(draft.measures.some((measure) => measure.goal === '') ? [{ number: '', title: '' }] : []),
  ]
  const counts = Map.groupBy(findings, (finding) => finding.position)
  return (
    <>
      {sections.map((goal) => (
        <section key={goal.number} class="section">
          {goal.number === '' ? (
            <h2>{words.measures}</h2>
          ) : (
            <h2 lang={draft.language}>
              {goal.number}. {goal.title}
            </h2>
          )}
          <ol class="rows">
            {draft.measures
              .filter((measure) => measure.goal === goal.number)
              .map((measure) => (
                <MeasureRow
                  key={measure.position}
                  measure={measure}
                  to={paths.draftMeasure(language, planId, measure.position)}
                  findings={counts.get(measure.position)?.length ?? 0}
                  wordsLanguage={draft.language}
                  language={language}
                />
              ))}
          </ol>
        </section>
      ))}
    </>
  )
}

function MeasureRow(props: {
  measure: DraftMeasure
  to: string
  findings: number
  wordsLanguage: PlanLanguage
  language: Language
}) {
  const { measure, to, findings, wordsLanguage, language } = props
  const words = draftWords[language]
  return (
    <li class="measure-line">
      <span class="soft">{measure.number}</span>
      <div class="stack-tight">
        <a class="clamp" href={to} lang={wordsLanguage}>
          {measure.text.measure || words.empty}
        </a>
        <ul class="plain small soft">
          {measure.indicators.map((indicator) => (
            <li key={indicator.name}>
              <span lang={wordsLanguage}>{indicator.name}</span>:{' '}
              <IndicatorLine indicator={indicator} language={language} />
            </li>
          ))}
        </ul>
      </div>
      <span class="verdict-line small">
        {findings > 0 ? <span class="tag warning">{words.withFindings(findings)}</span> : null}
      </span>
    </li>
  )
}

function Discard({ visit, kept }: { visit: Visitor; kept: KeptDraft }) {
  const words = draftWords[visit.language]
  return (
    <details class="section">
      <summary>{words.discard}</summary>
      <Form visit={visit} action={paths.discardDraft(visit.language, kept.planId)}>
        <input type="hidden" name="version" value={kept.version} />
        <div class="card stack">
          <p>{words.discardHint}</p>
          <p class="actions">
            <button class="quiet" type="submit">
              {words.discardSubmit}
            </button>
          </p>
        </div>
      </Form>
    </details>
  )
}
