import { may } from '../../../core/access/permissions.ts'
import { editedText } from '../../../core/annual-report/markup.ts'
import { losesSignature } from '../../../core/annual-report/report-status.ts'
import type { SectionText } from '../../../core/annual-report/typed-section.ts'
import { languages } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { SectionTitle } from '../../parts/annual-report/section-title.tsx'
import { figureLink, PrintedLines } from '../../parts/annual-report/written-text.tsx'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { TextChange } from '../../parts/text-change.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { ChangedFigures } from './changed-figures.tsx'
import { Comments } from './comments.tsx'
import type { ReportScene, SectionScene } from './scene.ts'
import { SectionForm } from './section-form.tsx'
import { TypedFigures } from './typed-figures.tsx'

export interface SectionPageProps {
  readonly visit: Visitor
  readonly scene: ReportScene
  readonly at: SectionScene
  /** The version that what stands in the fields was begun from. */
  readonly seen: number
  /** What stands in the fields: as it is kept, or as it was typed. */
  readonly text: SectionText
  /** What figures are looked for by; null where none are. */
  readonly query: string | null
  readonly comment: string
  /** Whether somebody saved another text since what is in the fields was begun. */
  readonly isOver: boolean
  /** The older version that stands in the fields, to be gone on from; null where the latest does. */
  readonly takenUp: number | null
  readonly refusals: readonly Refusal[]
}

/** One section of the annual report: what has changed under it, its text to be written, and what is said of it. */
export function SectionPage(props: SectionPageProps) {
  const { visit, scene, at, refusals } = props
  const { language } = visit
  const { plan } = scene.view
  const words = annualReportPageWords[language]
  const mayWrite = may(visit, 'write-annual-report')
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          ...wayToPlan(plan, language),
          { to: paths.annualReport(language, plan.slug), words: words.title(plan.year) },
        ]}
      />
      <h1>
        <SectionTitle section={at.section} plan={plan} language={language} />
      </h1>
      <ErrorSummary refusals={refusals} language={language} />
      {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <p class="row-of-links">
        <a href={paths.annualReport(language, plan.slug)}>{words.backToReport}</a>
        <a href={paths.reportSection(language, plan.slug, at.section.key, 'versions')}>
          {words.versions}
        </a>
      </p>
      <ChangedFigures {...props} />
      {mayWrite && scene.kept && losesSignature(scene.kept.status) ? (
        <p class="message">{words.signedIsLost}</p>
      ) : null}
      {props.takenUp === null ? null : <p class="message">{words.takenUp(props.takenUp)}</p>}
      {props.isOver ? <Meanwhile {...props} /> : null}
      {mayWrite ? <SectionForm {...props} /> : null}
      <AsRead {...props} />
      <TypedFigures {...props} />
      {mayWrite ? <Unread {...props} /> : null}
      {mayWrite ? <DraftAnew {...props} /> : null}
      <Comments {...props} />
    </>
  )
}

/** What the text in the fields would change in the one that somebody saved meanwhile. */
function Meanwhile({ visit, scene, at, text }: SectionPageProps) {
  const words = annualReportPageWords[visit.language]
  return (
    <section class="section stack" aria-labelledby="meanwhile">
      <h2 id="meanwhile">{words.meanwhile}</h2>
      <p>{words.meanwhileHint}</p>
      {languages.map((each) => {
        const before = editedText(at.latest?.text[each] ?? '', scene.figures, each)
        return before === text[each] ? null : (
          <div key={each} class="card">
            <TextChange change={{ before, after: text[each] }} lang={each} none={words.nothing} />
          </div>
        )
      })}
    </section>
  )
}

/** The text that is kept, with the figures of today. */
function AsRead({ visit, scene, at }: SectionPageProps) {
  const { language } = visit
  const words = annualReportPageWords[language]
  const { slug } = scene.view.plan
  const text = at.latest?.text
  if (!text) return null
  const link = figureLink({
    measure: (code) => paths.measure(language, slug, code),
    goal: (goal) => paths.goal(language, slug, goal),
  })
  return (
    <section class="section stack" aria-labelledby="as-read">
      <h2 id="as-read">{words.asRead}</h2>
      <div class="panels">
        {languages.map((each) => (
          <div key={each} class="card stack written" lang={each}>
            {text[each] === '' ? (
              <p lang={language}>{words.notTranslated[each]}</p>
            ) : (
              <PrintedLines
                text={text[each]}
                figures={(address) => scene.figures.get(address)}
                link={link}
                language={each}
              />
            )}
          </div>
        ))}
      </div>
    </section>
  )
}

/** A drafted text that needs no change is said to have been read; where figures have changed, that is asked above. */
function Unread({ visit, scene, at }: SectionPageProps) {
  const { language } = visit
  const words = annualReportPageWords[language]
  if (at.latest?.origin !== 'drafted' || at.changed.length > 0) return null
  return (
    <Form
      visit={visit}
      action={paths.reportSection(language, scene.view.plan.slug, at.section.key, 'confirm')}
    >
      <input type="hidden" name="seen" value={at.latest.version} />
      <p class="actions">
        <button class="quiet" type="submit">
          {words.read}
        </button>
      </p>
    </Form>
  )
}

function DraftAnew({ visit, scene, at }: SectionPageProps) {
  const { language } = visit
  const words = annualReportPageWords[language]
  return (
    <section class="section" aria-labelledby="draft-anew">
      <h2 id="draft-anew">{words.draftAnew}</h2>
      <Form
        visit={visit}
        action={paths.reportSection(language, scene.view.plan.slug, at.section.key, 'draft')}
      >
        <input type="hidden" name="seen" value={at.latest?.version ?? 0} />
        <div class="stack-tight">
          <p>{words.draftAnewHint}</p>
          <p class="actions">
            <button class="quiet" type="submit">
              {words.draftAnew}
            </button>
          </p>
        </div>
      </Form>
    </section>
  )
}
