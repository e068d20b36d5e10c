import {
  goalField,
  otherLanguagesOf,
  titleField,
  translationField,
} from '../../../actions/amendment-translations.ts'
import { ownerFields } from '../../../actions/record-amendment.ts'
import type { Institution } from '../../../core/access/institution.ts'
import {
  type Language,
  type PlanLanguage,
  planLanguages,
  wordsIn,
} from '../../../core/base/language.ts'
import { areRefusals, type Refusal } from '../../../core/base/refusal.ts'
import type { ChangedHeading } from '../../../core/plan/changed-heading.ts'
import { proposeDuty } from '../../../core/plan/duty.ts'
import type { Measure, Plan } from '../../../core/plan/plan.ts'
import {
  cellsReworded,
  changesNothingOf,
  type ProposedAmendment,
} from '../../../core/plan/proposed-amendment.ts'
import { cellWords } from '../../../render/words/cell-words.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { type FieldKit, fieldKit } from '../../parts/field-kit.tsx'
import { Form } from '../../parts/form.tsx'
import { AmendmentChanges } from '../../parts/plan/amendment-changes.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { amendmentWords } from '../../words/amendment-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { offerWords } from '../../words/offer-words.ts'
import { ActFields } from '../plans/year/act-fields.tsx'

interface Props {
  readonly visit: Visitor
  readonly kept: KeptDraft
  readonly plan: Plan
  readonly proposed: ProposedAmendment | readonly Refusal[]
  /** Whom added measures can be given to; null while the year is not open and nobody owes anything. */
  readonly register: readonly Institution[] | null
  readonly typed: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

/** What the draft makes otherwise, and the form with the act that makes it so. */
export function RecordPage(props: Props) {
  const { visit, kept, plan, proposed, refusals } = props
  const { language } = visit
  const words = amendmentWords[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.plans(language), words: draftWords[language].plans },
          { to: paths.plan(language, plan.slug), words: wordsIn(plan.title, language).text },
          { to: paths.draft(language, kept.planId), words: words.theDraft },
        ]}
      />
      <h1>{words.record}</h1>
      <p>{words.recordHint}</p>
      {areRefusals(proposed) ? (
        <section class="section" aria-labelledby="cannot">
          <h2 id="cannot">{words.cannot}</h2>
          <ul>
            {proposed.map(({ message }) => (
              <li key={message.en}>{message[language]}</li>
            ))}
          </ul>
        </section>
      ) : (
        <>
          <ErrorSummary refusals={refusals} language={language} />
          <Changes plan={plan} proposed={proposed} language={language} />
          <RecordForm {...props} proposed={proposed} />
        </>
      )}
    </>
  )
}

function Changes(props: {
  plan: Plan
  proposed: ProposedAmendment
  language: Visitor['language']
}) {
  const { plan, proposed, language } = props
  const words = offerWords[language]
  if (changesNothingOf(proposed)) return <p class="empty">{amendmentWords[language].nothing}</p>
  return (
    <>
      <p class="small">
        {words.legend} <del>{words.removedWords}</del> <ins>{words.addedWords}</ins>
      </p>
      <AmendmentChanges
        proposed={proposed}
        removed={proposed.removed}
        linkTo={({ code, position }) =>
          proposed.added.some((each) => each.position === position && each.code === code)
            ? undefined
            : paths.measure(language, plan.slug, code)
        }
        language={language}
      />
    </>
  )
}

function RecordForm(props: Props & { proposed: ProposedAmendment }) {
  const { visit, kept, plan, proposed, register, typed, refusals } = props
  const { language } = visit
  const words = amendmentWords[language]
  const fields = fieldKit(typed, refusals, language)
  return (
    <Form visit={visit} action={paths.recordAmendment(language, kept.planId)}>
      <input type="hidden" name="version" value={kept.version} />
      <div class="stack">
        <Translations proposed={proposed} own={plan.language} fields={fields} visit={visit} />
        {register && proposed.added.length > 0 ? (
          <Owners added={proposed.added} register={register} fields={fields} visit={visit} />
        ) : null}
        <h2>{words.act}</h2>
        <ActFields fields={fields} language={language} />
        {fields.text('file', words.fileName, '', { hint: words.fileHint })}
        {fields.text('from', words.from, '', { hint: words.fromHint, short: true })}
        {fields.area('reason', words.reason, '', 4)}
        {fields.text('dropped', words.dropped, '', { hint: words.droppedHint })}
        {fields.text('carriedOver', words.carriedOver, '', { hint: words.carriedOverHint })}
        <p class="actions">
          <button type="submit">{words.record}</button>
        </p>
      </div>
    </Form>
  )
}

/** A field for each cell that reads otherwise, in each other language that the measure is told in. */
function Translations(props: {
  proposed: ProposedAmendment
  own: PlanLanguage
  fields: FieldKit
  visit: Visitor
}) {
  const { proposed, own, fields, visit } = props
  const { language } = visit
  const words = amendmentWords[language]
  const asked = proposed.changed.flatMap((change) =>
    planLanguages
      .filter((each) => each !== own && change.after.text[each])
      .flatMap((each) =>
        cellsReworded(change, own).map((cell) => ({
          name: translationField(each, change.before.code, cell),
          label: `${words.measure(change.before.number)} · ${words.translation(cellWords(cell, language))}`,
        })),
      ),
  )
  const heading = proposed.heading ? headingAsked(proposed.heading, own, language) : []
  if (asked.length + heading.length === 0) return null
  return (
    <>
      <h2>{words.translations}</h2>
      <p>{words.translationsHint}</p>
      {[...heading, ...asked].map(({ name, label }) => fields.area(name, label, '', 2))}
    </>
  )
}

/** The same of the title and of goals that read otherwise and have no words in a language yet. */
const headingAsked = ({ before, after }: ChangedHeading, own: PlanLanguage, language: Language) =>
  otherLanguagesOf(before.title, own).flatMap((each) => [
    ...(after.title[each] === undefined
      ? [{ name: titleField(each), label: amendmentWords[language].titleTranslation }]
      : []),
    ...after.goals
      .filter(({ title }) => title[each] === undefined)
      .map(({ number }) => ({
        name: goalField(each, number),
        label: amendmentWords[language].goalTranslation(number),
      })),
  ])

/** Who reports on each new measure, proposed from the plan's own words. */
function Owners(props: {
  added: readonly Measure[]
  register: readonly Institution[]
  fields: FieldKit
  visit: Visitor
}) {
  const { added, register, fields, visit } = props
  const words = amendmentWords[visit.language]
  return (
    <>
      <h2>{words.owners}</h2>
      <p>{words.ownersHint}</p>
      {added.map((measure) => {
        const proposed = proposeDuty(measure, register)
        const names = ownerFields(measure.position)
        const contributes = proposed.contributes.map(({ shortName }) => shortName).join(', ')
        return (
          <div class="stack-tight" key={measure.position}>
            {fields.text(
              names.reports,
              words.reports(measure.number),
              proposed.reports?.shortName ?? '',
              { list: 'institutions' },
            )}
            {fields.text(names.contributes, words.contributes(measure.number), contributes, {
              hint: words.contributesHint,
            })}
          </div>
        )
      })}
      <datalist id="institutions">
        {register.map(({ id, shortName }) => (
          <option key={id} value={shortName} />
        ))}
      </datalist>
    </>
  )
}
