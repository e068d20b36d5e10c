import type { LineageOfPlan } from '../../../actions/lineage-of-plan.ts'
import { lineageField } from '../../../actions/set-lineage.ts'
import { wordsIn } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { LineageLine } from '../../../core/plan/lineage.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { fieldKit } from '../../parts/field-kit.tsx'
import { Form } from '../../parts/form.tsx'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { Said } from '../../parts/said.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { lineageWords } from '../../words/lineage-words.ts'

interface Props {
  readonly visit: Visitor
  readonly lineage: LineageOfPlan
  readonly line: LineageLine
  readonly typed: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

/** What one measure and each of its indicators go on from, to be chosen among those of the plan before. */
export function MeasureLineagePage(props: Props) {
  const { visit, lineage, line, refusals } = props
  const { language } = visit
  const { plan, before } = lineage
  const words = lineageWords[language]
  const { measure } = line
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          ...wayToPlan(plan, language),
          { to: paths.lineage(language, plan.slug), words: words.title },
        ]}
      />
      <h1>{words.changeOf(measure.number)}</h1>
      <p>
        <Said words={measureTitle(measure)} language={language} />
      </p>
      <ErrorSummary refusals={refusals} language={language} />
      {before ? <Choices {...props} before={before} /> : <p class="empty">{words.ofNoPlan}</p>}
    </>
  )
}

function Choices({ visit, lineage, line, typed, refusals, before }: Props & { before: Plan }) {
  const { language } = visit
  const { plan, seen } = lineage
  const words = lineageWords[language]
  const fields = fieldKit(typed, refusals, language)
  const { measure, previous, indicators } = line
  const said = (each: Parameters<typeof wordsIn>[0]) => wordsIn(each, language).text
  const isOfIt = (place: { readonly slug: string } | null) => place?.slug === before.slug
  const none = ['', words.fromNothing] as const
  const measures = before.measures.map(
    (each) => [each.code, `${each.number}. ${short(said(measureTitle(each)))}`] as const,
  )
  const all = before.measures.flatMap((each) =>
    each.indicators.map(
      ({ position, name }) =>
        [`${each.code}/${position}`, `${each.number}.${position} ${short(said(name))}`] as const,
    ),
  )
  return (
    <Form visit={visit} action={paths.lineageOf(language, plan.slug, measure.code)}>
      <input type="hidden" name="before" value={before.slug} />
      <input type="hidden" name="seen" value={seen} />
      <div class="stack">
        {fields.choice(
          'previous',
          words.measureBefore(before.year),
          isOfIt(previous) ? (previous?.measure ?? '') : '',
          [none, ...measures],
        )}
        {indicators.map(({ indicator, previous: place }) =>
          fields.choice(
            lineageField(indicator.position),
            words.indicatorFrom(said(indicator.name)),
            place && isOfIt(place) ? `${place.measure}/${place.indicator}` : '',
            [none, ...all],
          ),
        )}
        <p class="small soft">{words.keepHint}</p>
        <p class="actions">
          <button type="submit">{words.keep}</button>
        </p>
      </div>
    </Form>
  )
}

/** As much of a text as an entry of a list can show. */
const short = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text

const longest = 90
