import type { Finding } from '../../../core/base/finding.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { type CellKey, cellKeys, type DraftMeasure } from '../../../core/draft/draft.ts'
import { cellWords } from '../../../render/words/cell-words.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { reviewWords } from '../../words/review-words.ts'
import { siteWords } from '../../words/site-words.ts'
import { FindingCard } from './findings.tsx'
import { Interpretation, type WrongIndicator } from './interpretation.tsx'
import { PlaceForm, type WrongPlace } from './place-form.tsx'
import { RemoveMeasureForm } from './remove-measure-form.tsx'
import { stepsToDraft } from './steps-to-draft.ts'
import { WhenMendable } from './when-mendable.tsx'

interface MeasurePageProps {
  readonly visit: Visitor
  readonly kept: KeptDraft
  readonly measure: DraftMeasure
  /** A correction that was refused, to be shown as it was typed. */
  readonly wrong: WrongForm | null
}

/** New words of a cell that were refused. */
interface WrongCell {
  readonly cell: CellKey
  readonly words: string
  readonly refusals: readonly Refusal[]
}

export type WrongForm = WrongCell | WrongIndicator | WrongPlace

/** One measure of a draft: its words cell by cell with their findings, beside what was made of them. */
export function DraftMeasurePage({ visit, kept, measure, wrong }: MeasurePageProps) {
  const { language } = visit
  const words = draftWords[language]
  const findings = kept.findings.filter((finding) => finding.position === measure.position)
  const general = findings.filter((finding) => !cellKeys.some((key) => key === finding.cell))
  return (
    <>
      <Breadcrumbs language={language} steps={stepsToDraft(kept, language)} />
      <div class="stack-tight">
        <h1>{words.measure(measure.number)}</h1>
        <p class="soft">{words.position(measure.position)}</p>
        <GoalOfMeasure kept={kept} measure={measure} />
      </div>
      <Neighbours kept={kept} measure={measure} language={language} />
      <PlaceForm
        visit={visit}
        kept={kept}
        measure={measure}
        wrong={wrong && 'place' in wrong ? wrong : null}
      />
      {general.map((finding) => (
        <FindingCard key={finding.rule} finding={finding} language={language} />
      ))}
      <div class="two-columns">
        <section aria-labelledby="printed" class="stack">
          <h2 id="printed">{words.printed}</h2>
          {cellKeys.map((cell) => (
            <Cell
              key={cell}
              visit={visit}
              kept={kept}
              measure={measure}
              cell={cell}
              findings={findings.filter((finding) => finding.cell === cell)}
              wrong={wrong && 'cell' in wrong && wrong.cell === cell ? wrong : null}
            />
          ))}
        </section>
        <Interpretation
          visit={visit}
          kept={kept}
          measure={measure}
          wrong={wrong && 'index' in wrong ? wrong : null}
        />
      </div>
      <RemoveMeasureForm visit={visit} kept={kept} measure={measure} />
    </>
  )
}

function GoalOfMeasure({ kept, measure }: { kept: KeptDraft; measure: DraftMeasure }) {
  const goal = kept.draft.goals.find(({ number }) => number === measure.goal)
  if (!goal) return null
  return (
    <p lang={kept.draft.language}>
      {goal.number}. {goal.title}
    </p>
  )
}

function Neighbours(props: { kept: KeptDraft; measure: DraftMeasure; language: Language }) {
  const { kept, measure, language } = props
  const words = draftWords[language]
  const to = (position: number) => paths.draftMeasure(language, kept.planId, position)
  const { measures } = kept.draft
  const at = measures.indexOf(measure)
  const [previous, next] = [measures[at - 1], measures[at + 1]]
  const withFinding = kept.findings
    .flatMap((finding) => finding.position ?? [])
    .filter((position) => position > measure.position)
    .reduce((least, position) => Math.min(least, position), Number.POSITIVE_INFINITY)
  return (
    <nav class="actions" aria-label={words.measures}>
      {previous ? <a href={to(previous.position)}>← {words.previous}</a> : null}
      {next ? <a href={to(next.position)}>{words.next} →</a> : null}
      {Number.isFinite(withFinding) ? (
        <a href={to(withFinding)}>{words.nextWithFinding} →</a>
      ) : null}
    </nav>
  )
}

function Cell(props: {
  visit: Visitor
  kept: KeptDraft
  measure: DraftMeasure
  cell: CellKey
  findings: readonly Finding[]
  wrong: WrongCell | null
}) {
  const { visit, kept, measure, cell, findings, wrong } = props
  const { language } = visit
  const words = draftWords[language]
  const printed = measure.text[cell]
  const field = `words-${cell}`
  return (
    <article id={cell} class="card stack-tight">
      <h3>{cellWords(cell, language)}</h3>
      {printed === '' ? (
        <p class="soft">{words.empty}</p>
      ) : (
        <p class="words" lang={kept.draft.language}>
          {printed}
        </p>
      )}
      {findings.map((finding) => (
        <FindingCard
          key={`${finding.rule}${finding.actual}`}
          finding={finding}
          language={language}
        />
      ))}
      <WhenMendable kept={kept}>
        <p class="small">
          <a href={paths.reviewCell(language, kept.planId, measure.position, cell)}>
            {reviewWords[language].reviewCell}
            <span class="for-screen-readers">: {cellWords(cell, language)}</span>
          </a>
        </p>
        <details open={wrong !== null}>
          <summary>
            {words.mend}
            <span class="for-screen-readers">: {cellWords(cell, language)}</span>
          </summary>
          <ErrorSummary refusals={wrong?.refusals ?? []} language={language} />
          <Form
            visit={visit}
            action={paths.draftCell(language, kept.planId, measure.position, cell)}
          >
            <input type="hidden" name="version" value={kept.version} />
            <div class="stack-tight">
              <label for={field}>{words.newWords}</label>
              <p class="hint" id={`${field}-hint`}>
                {words.mendHint}
              </p>
              <textarea
                id={field}
                name="words"
                rows={rowsFor(printed)}
                aria-describedby={`${field}-hint`}
              >
                {wrong?.words ?? printed}
              </textarea>
              <p class="actions">
                <button type="submit">{siteWords[language].save}</button>
              </p>
            </div>
          </Form>
        </details>
      </WhenMendable>
    </article>
  )
}

/** Room for the words as they are, within reason. */
const rowsFor = (words: string): number =>
  Math.min(
    14,
    words.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 60), 1),
  )
