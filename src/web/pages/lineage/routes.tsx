import { Type } from 'typebox'
import { confirmLineage } from '../../../actions/confirm-lineage.ts'
import { lineageOfPlan } from '../../../actions/lineage-of-plan.ts'
import { lineageField, setLineage } from '../../../actions/set-lineage.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { lineageWords } from '../../words/lineage-words.ts'
import { OfMeasure, OfPlan } from '../plans/plan-params.ts'
import { LineagePage } from './lineage-page.tsx'
import { MeasureLineagePage } from './measure-lineage-page.tsx'

type Typed = Readonly<Record<string, string>>

const Line = Type.String({ maxLength: 200 })

async function lineageAnswer(
  visit: Visit,
  slug: string,
  before: string | undefined,
  refusals: readonly Refusal[] = [],
): Promise<Answer> {
  const lineage = await lineageOfPlan(visit.database, slug, before)
  if (!lineage) return notFound
  return page(
    lineageWords[visit.language].title,
    <LineagePage visit={visit} lineage={lineage} refusals={refusals} />,
    refusals.length > 0 ? 422 : 200,
  )
}

async function measureAnswer(
  visit: Visit,
  { slug, code }: { readonly slug: string; readonly code: string },
  before: string | undefined,
  typed: Typed = {},
  refusals: readonly Refusal[] = [],
): Promise<Answer> {
  const lineage = await lineageOfPlan(visit.database, slug, before)
  const line = lineage?.lines.find(({ measure }) => measure.code === code)
  if (!lineage || !line) return notFound
  return page(
    lineageWords[visit.language].changeOf(line.measure.number),
    <MeasureLineagePage {...{ visit, lineage, line, typed, refusals }} />,
    refusals.length > 0 ? 422 : 200,
  )
}

const tick = 'tick-'

const tickedIn = (typed: Typed): string[] =>
  Object.keys(typed).flatMap((name) => (name.startsWith(tick) ? [name.slice(tick.length)] : []))

export const lineageRoutes: readonly Route[] = [
  get('/plans/:slug/lineage', 'read-plans', OfPlan, (visit, { params, query }) =>
    lineageAnswer(visit, params.slug, query['before']),
  ),

  post(
    '/plans/:slug/lineage',
    'link-plans',
    OfPlan,
    // A box for each measure: a browser sends those that are ticked.
    Type.Object(
      { before: Line, seen: Line, which: Type.Enum(['sure', 'ticked']) },
      { additionalProperties: Line },
    ),
    async (visit, { params: { slug }, form }) => {
      const { before, seen } = form
      const which = form.which === 'sure' ? 'sure' : tickedIn(form as Typed)
      const confirmed = await attempt(() =>
        confirmLineage(actionContext(visit), { slug, before, seen, which }),
      )
      return 'refused' in confirmed
        ? lineageAnswer(visit, slug, before, confirmed.refused)
        : redirect(paths.lineage(visit.language, slug, before), 'lineage-kept')
    },
  ),

  get('/plans/:slug/lineage/:code', 'link-plans', OfMeasure, (visit, { params, query }) =>
    measureAnswer(visit, params, query['before']),
  ),

  post(
    '/plans/:slug/lineage/:code',
    'link-plans',
    OfMeasure,
    // As many fields as the measure has indicators.
    Type.Object({ before: Line, seen: Line, previous: Line }, { additionalProperties: Line }),
    async (visit, { params, form }) => {
      const { slug, code: measure } = params
      const { before, seen, previous } = form
      const typed = form as Typed
      const indicators = Object.fromEntries(
        Array.from({ length: mostIndicators }, (_, index) => index + 1).flatMap((position) => {
          const place = typed[lineageField(position)]
          return place === undefined ? [] : [[position, place]]
        }),
      )
      const set = await attempt(() =>
        setLineage(actionContext(visit), { slug, measure, before, seen, previous, indicators }),
      )
      return 'refused' in set
        ? measureAnswer(visit, params, before, typed, set.refused)
        : redirect(paths.lineage(visit.language, slug, before), 'lineage-kept')
    },
  ),
]

/** More than any measure has. */
const mostIndicators = 200
