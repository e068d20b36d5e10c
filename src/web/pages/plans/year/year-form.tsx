import type { ComponentChildren } from 'preact'
import { type Static, type TObject, Type } from 'typebox'
import type { Permission } from '../../../../core/access/permissions.ts'
import type { Refusal } from '../../../../core/base/refusal.ts'
import { type Answer, type NoticeName, notFound, page, redirect } from '../../../answer.ts'
import { attempt } from '../../../attempt.ts'
import { Breadcrumbs } from '../../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../../parts/demonstration.tsx'
import { ErrorSummary } from '../../../parts/field.tsx'
import { type FieldKit, fieldKit } from '../../../parts/field-kit.tsx'
import { Form } from '../../../parts/form.tsx'
import { wayToPlan } from '../../../parts/way-to-plan.ts'
import { paths } from '../../../paths.ts'
import { get, post, type Route } from '../../../route.ts'
import type { Visit, Visitor } from '../../../visit.ts'
import { planWords } from '../../../words/plan-words.ts'
import { yearWords } from '../../../words/year-words.ts'
import type { MeasureSubject, PlanSubject } from '../subject.ts'

type Typed<Field extends string> = Readonly<Record<Field, string>>

/** A form of a plan's year: its page and what becomes of it when it is sent. */
interface YearForm<P extends TObject, Field extends string, Optional extends string, Subject> {
  readonly url: string
  readonly needs: Permission
  readonly params: P
  readonly fields: readonly Field[]
  /** Fields of which there are as many as the subject has parts. */
  readonly optional?: readonly Optional[]
  /** What it is about; nothing where there is no such thing. */
  readonly subject: (visit: Visit, params: Static<P>) => Promise<Subject | undefined>
  readonly title: (visit: Visit) => string
  readonly draw: (scene: YearScene<Subject>) => ComponentChildren
  /** @param seen how much of it there was when the form was drawn */
  readonly act: (
    visit: Visit,
    params: Static<P>,
    typed: Typed<Field> & Partial<Typed<Optional>>,
    seen: number,
  ) => Promise<unknown>
  readonly done: {
    readonly to: (visit: Visit, params: Static<P>) => string
    readonly notice: NoticeName
    readonly fragment?: (params: Static<P>) => string
  }
}

/** All that the page of a form draws from. */
export interface YearScene<Subject> {
  readonly visit: Visit
  readonly subject: Subject
  readonly fields: FieldKit
  readonly refusals: readonly Refusal[]
}

/** Longer than anything that is taken: what is too long is refused beside its field, with what was typed. */
const Line = Type.String({ maxLength: 10_000 })

/** Its page, and the same page with what is wrong when it is refused. */
export function yearForm<
  P extends TObject,
  Field extends string,
  Subject extends PlanSubject,
  Optional extends string = never,
>(form: YearForm<P, Field, Optional, Subject>): readonly Route[] {
  const answer = async (
    visit: Visit,
    params: Static<P>,
    typed: Readonly<Record<string, string>>,
    refusals: readonly Refusal[],
  ): Promise<Answer> => {
    const subject = await form.subject(visit, params)
    if (!subject) return notFound
    const title = form.title(visit)
    const scene = {
      visit,
      subject,
      fields: fieldKit(typed, refusals, visit.language),
      refusals,
    }
    return page(
      title,
      <>
        <Way visit={visit} subject={subject} />
        <h1>{title}</h1>
        {subject.view.plan.demonstration ? <DemonstrationNotice language={visit.language} /> : null}
        {form.draw(scene)}
      </>,
      refusals.length > 0 ? 422 : 200,
    )
  }
  const shape = Object.fromEntries([
    ...form.fields.map((field) => [field, Line]),
    ...(form.optional ?? []).map((field) => [field, Type.Optional(Line)]),
  ])
  return [
    get(form.url, form.needs, form.params, (visit, { params, query }) =>
      answer(visit, params, filledIn(query, form.fields), []),
    ),
    post(
      form.url,
      form.needs,
      form.params,
      Type.Object({ ...shape, seen: Type.String({ pattern: '^[0-9]{1,6}$' }) }),
      async (visit, input) => {
        const params = input.params as Static<P>
        const { seen, ...typed } = input.form as Record<string, string> & { seen: string }
        const done = await attempt(() =>
          form.act(visit, params, typed as Typed<Field> & Partial<Typed<Optional>>, Number(seen)),
        )
        if ('refused' in done) return answer(visit, params, typed, done.refused)
        const { to, notice, fragment } = form.done
        return redirect(to(visit, params), notice, fragment?.(params))
      },
    ),
  ]
}

/** What a link to the form has chosen beforehand. */
const filledIn = (
  query: Readonly<Record<string, string | undefined>>,
  fields: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = query[field]
      return value === undefined ? [] : [[field, value.slice(0, 200)]]
    }),
  )

/** The way back to the plan and, where it is about one, to the measure. */
function Way({ visit, subject }: { visit: Visitor; subject: PlanSubject | MeasureSubject }) {
  const { language } = visit
  const { plan } = subject.view
  return (
    <Breadcrumbs
      language={language}
      steps={[
        ...wayToPlan(plan, language),
        ...('measure' in subject
          ? [
              {
                to: paths.measure(language, plan.slug, subject.measure.code),
                words: planWords[language].measure(subject.measure.number),
              },
            ]
          : []),
      ]}
    />
  )
}

/** The form itself: what is wrong with it on top, what the person saw of the matter inside. */
export function SentForm<Subject>(props: {
  scene: YearScene<Subject>
  action: string
  seen: number
  children: ComponentChildren
}) {
  const { scene, action, seen, children } = props
  const { visit, refusals } = scene
  return (
    <>
      <ErrorSummary refusals={refusals} language={visit.language} />
      <Form visit={visit} action={action}>
        <input type="hidden" name="seen" value={seen} />
        <div class="stack">
          {children}
          <p class="actions">
            <button type="submit">{yearWords[visit.language].record}</button>
          </p>
        </div>
      </Form>
    </>
  )
}
